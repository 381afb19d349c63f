package id.netral.verdict.page;

import id.netral.common.Formats;
import id.netral.common.PlainPage;
import id.netral.common.Sentences;
import id.netral.verdict.KnownCase;
import id.netral.verdict.Permission;
import id.netral.verdict.Ruling;
import id.netral.verdict.Situation;
import id.netral.verdict.Vocabulary;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Writes the page; whatever comes from people goes in as text, never as markup. Its words are Indonesian, like the rules. */
final class VerdictPage {

    private static final List<String> SHEETS = List.of("css/app.css", "css/parts.css", "css/verdict.css");

    private final Vocabulary vocabulary;

    VerdictPage(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static String say(String key, Object... arguments) {
        return Sentences.sentence(key, Formats.INDONESIAN, arguments);
    }

    /** The question, and examples of what one can ask. */
    String empty() {
        var main = main("");
        var examples = main.appendElement("section").addClass("card");
        examples.appendElement("h2").text(say("verdict.examples"));
        var list = examples.appendElement("ul");
        Stream.of("verdict.example.1", "verdict.example.2", "verdict.example.3")
                .forEach(key -> list.appendElement("li")
                        .appendElement("a")
                        .attr("href", VerdictLinks.text(say(key)))
                        .text(say(key)));
        main.appendChild(new SituationForm(vocabulary).of(Situation.open(), false));
        return written(main);
    }

    /** The answer, what was understood, and what is like it. */
    String answer(VerdictAnswer answer) {
        var main = main(answer.text());
        var cards = new RulingCard(vocabulary);
        main.appendChild(cards.of(answer.ruling(), answer.articles()));
        if (answer.ruling().ask() != null) {
            main.appendChild(new SituationForm(vocabulary).ask(answer.ruling().ask(), answer.understood()));
        }
        if (answer.ruling().permission() == Permission.TANYAKAN) {
            main.appendChild(desk(answer.ruling()));
        }
        if (!answer.ruling().rules().isEmpty()) {
            main.appendChild(cards.sideBySide(answer.phases()));
        }
        main.appendChild(new SituationForm(vocabulary)
                .of(answer.understood().situation(), answer.ruling().rules().isEmpty()));
        if (!answer.alike().isEmpty()) {
            main.appendChild(alike(answer.alike()));
        }
        var share = main.appendElement("p").addClass("meta");
        share.appendText(say("verdict.share") + " ");
        var link = VerdictLinks.situation(answer.understood().situation());
        share.appendElement("a").attr("href", link).text(say("verdict.share.link"));
        if (answer.ruling().permission() != Permission.TANYAKAN) {
            var unsure = main.appendElement("p").addClass("meta").appendText(say("verdict.desk.unsure") + " ");
            unsure.appendChild(deskLink(answer.ruling()));
        }
        return written(main);
    }

    private static Element desk(Ruling ruling) {
        var section = new Element("section").addClass("card");
        section.appendElement("h2").text(say("verdict.desk"));
        var line = section.appendElement("p");
        line.appendText(say("verdict.desk.open") + " ");
        line.appendChild(deskLink(ruling));
        return section;
    }

    private static Element deskLink(Ruling ruling) {
        return new Element("a")
                .attr("href", VerdictLinks.ask(ruling.situation()))
                .text(say("verdict.desk.link"));
    }

    private Element alike(List<KnownCase> cases) {
        var section = new Element("section").addClass("card");
        section.appendElement("h2").text(say("verdict.alike"));
        var list = section.appendElement("ul").addClass("verdict-alike");
        for (var known : cases) {
            var item = list.appendElement("li");
            item.appendElement("a")
                    .attr("href", VerdictLinks.situation(known.situation()))
                    .text(known.text());
            item.appendText(" ");
            item.appendChild(RulingCard.badge(known.permission()));
        }
        return section;
    }

    private static Element main(String text) {
        var main = new Element("main").addClass("plain-page");
        main.appendElement("h1").text(say("verdict.title"));
        main.appendElement("p").text(say("verdict.lead"));
        var form = main.appendElement("form").attr("action", VerdictLinks.PAGE).attr("role", "search");
        form.appendElement("label").attr("for", "q").text(say("verdict.question"));
        form.appendElement("textarea")
                .attr("id", "q")
                .attr("name", VerdictController.TEXT)
                .attr("rows", "3")
                .attr("maxlength", "500")
                .attr("required", true)
                .text(text);
        form.appendElement("button").attr("type", "submit").text(say("verdict.ask"));
        return main;
    }

    private static String written(Element main) {
        main.appendElement("p").addClass("meta").text(say("verdict.caution"));
        main.appendElement("p").appendElement("a").attr("href", "masuk").text(say("verdict.signIn"));
        return PlainPage.write(say("verdict.title"), "", SHEETS, main);
    }
}
