package id.netral.verdict.page;

import static id.netral.verdict.page.VerdictPage.say;

import id.netral.verdict.Dimension;
import id.netral.verdict.Situation;
import id.netral.verdict.Vocabulary;
import id.netral.verdict.Word;
import id.netral.verdict.text.Understood;
import java.util.Collection;
import java.util.List;
import org.jsoup.nodes.Element;

/** What was understood, to be corrected, and the one thing that is still to be said. */
final class SituationForm {

    private static final List<Dimension> ASKED = List.of(Dimension.values());

    private static final int MOST_CHOICES = 15;

    private final Vocabulary vocabulary;

    SituationForm(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Every part of the situation as a choice, open to be seen or behind its heading. */
    Element of(Situation situation, boolean open) {
        var section = new Element("details").addClass("card");
        section.attr("open", open);
        section.appendElement("summary").text(say(situation.said().isEmpty() ? "verdict.tap" : "verdict.understood"));
        var form =
                section.appendElement("form").attr("action", VerdictLinks.PAGE).addClass("verdict-form");
        ASKED.forEach(dimension -> select(form, dimension, situation));
        var more = form.appendElement("details");
        more.appendElement("summary").text(say("verdict.attributes"));
        vocabulary.attributes().values().forEach(attribute -> box(more, attribute, situation));
        form.appendElement("button").attr("type", "submit").text(say("verdict.again"));
        return section;
    }

    private void select(Element form, Dimension dimension, Situation situation) {
        var label = form.appendElement("label");
        label.appendElement("span").text(say("verdict.dimension." + dimension.key()));
        var select = label.appendElement("select").attr("name", dimension.key());
        select.appendElement("option").attr("value", "").text(say("verdict.unsaid"));
        for (var word : vocabulary.of(dimension)) {
            select.appendElement("option")
                    .attr("value", word.id())
                    .attr(
                            "selected",
                            situation.word(dimension).filter(word.id()::equals).isPresent())
                    .text(word.label());
        }
    }

    private static void box(Element form, Word attribute, Situation situation) {
        var label = form.appendElement("label").addClass("verdict-box");
        label.appendElement("input")
                .attr("type", "checkbox")
                .attr("name", "attributes")
                .attr("value", attribute.id())
                .attr("checked", situation.attributes().contains(attribute.id()));
        label.appendElement("span").text(attribute.label());
    }

    /** Asks for one part: of what the text may mean, else of every word there is; too many are left to the form. */
    Element ask(Dimension dimension, Understood understood) {
        var words = words(dimension, understood);
        var section = new Element("section").addClass("card");
        section.appendElement("h2").text(say("verdict.ask." + dimension.key()));
        if (words.size() > MOST_CHOICES) {
            section.appendElement("p").text(say("verdict.ask.below"));
            return section;
        }
        var list = section.appendElement("div").addClass("verdict-choices");
        for (var word : words) {
            list.appendElement("a")
                    .attr("href", VerdictLinks.situation(understood.situation().with(dimension, word.id())))
                    .text(word.label());
        }
        return section;
    }

    private Collection<Word> words(Dimension dimension, Understood understood) {
        var said = understood.doubtful().getOrDefault(dimension, List.of());
        return vocabulary.of(dimension).stream()
                .filter(word -> said.isEmpty() || said.contains(word.id()))
                .toList();
    }
}
