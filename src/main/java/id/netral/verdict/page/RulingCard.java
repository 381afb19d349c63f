package id.netral.verdict.page;

import static id.netral.verdict.page.VerdictPage.say;

import id.netral.rules.Article;
import id.netral.verdict.BeforeAndAfter;
import id.netral.verdict.Consequence;
import id.netral.verdict.Permission;
import id.netral.verdict.Ruling;
import id.netral.verdict.Vocabulary;
import java.util.List;
import org.jsoup.nodes.Element;

/** The answer: one large word, why, what to do now, and what it rests on. */
final class RulingCard {

    private final Vocabulary vocabulary;

    RulingCard(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Element of(Ruling ruling, List<Article> articles) {
        var card = new Element("section")
                .addClass("card")
                .addClass("verdict-card")
                .addClass("verdict-" + ruling.permission().word())
                .attr("aria-live", "polite");
        card.appendElement("p").addClass("meta").text(vocabulary.told(ruling.situation()));
        card.appendElement("p").addClass("verdict-word").text(RulingText.word(ruling.permission()));
        card.appendChildren(RulingText.of(ruling));
        articles(card, articles);
        return card;
    }

    private static void articles(Element card, List<Article> articles) {
        if (articles.isEmpty()) {
            return;
        }
        var details = card.appendElement("details");
        details.appendElement("summary").text(say("verdict.articles"));
        var list = details.appendElement("ul");
        for (var article : articles) {
            var item = list.appendElement("li");
            item.appendElement("a")
                    .attr("href", "hukum/" + article.id().value())
                    .text(article.citation());
            item.appendText(": " + article.summary());
            article.mark().ifPresent(mark -> item.appendText(" (" + say(mark) + ")"));
        }
    }

    /** The same before candidates are designated and in the campaign. */
    Element sideBySide(BeforeAndAfter phases) {
        var section = new Element("section").addClass("card");
        section.appendElement("h2").text(say("verdict.phases"));
        var pair = section.appendElement("div").addClass("verdict-phases");
        phase(pair, "verdict.before", phases.before());
        phase(pair, "verdict.after", phases.after());
        return section;
    }

    private static void phase(Element pair, String key, Ruling ruling) {
        var side = pair.appendElement("div");
        side.appendElement("h3").text(say(key));
        side.appendChild(badge(ruling.permission()));
        if (ruling.consequence() != Consequence.TIDAK_ADA) {
            side.appendElement("p").text(RulingText.consequence(ruling));
        }
    }

    static Element badge(Permission permission) {
        return new Element("span")
                .addClass("badge")
                .addClass("verdict-badge")
                .addClass("verdict-" + permission.word())
                .text(RulingText.word(permission));
    }
}
