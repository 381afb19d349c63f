package id.netral.verdict.page;

import static id.netral.verdict.page.VerdictPage.say;

import id.netral.rules.Article;
import id.netral.rules.Confidence;
import id.netral.verdict.BeforeAndAfter;
import id.netral.verdict.Consequence;
import id.netral.verdict.Permission;
import id.netral.verdict.Ruling;
import id.netral.verdict.Vocabulary;
import java.util.List;
import java.util.Locale;
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
                .addClass("verdict-" + lower(ruling.permission()))
                .attr("aria-live", "polite");
        card.appendElement("p").addClass("meta").text(new VerdictPage(vocabulary).told(ruling.situation()));
        card.appendElement("p").addClass("verdict-word").text(word(ruling.permission()));
        if (ruling.rules().isEmpty()) {
            card.appendElement("p").text(say(ruling.ask() == null ? "verdict.none" : "verdict.unclear"));
            return card;
        }
        card.appendElement("p").text(ruling.reason());
        if (ruling.condition() != null) {
            labelled(card, "verdict.condition", ruling.condition());
        }
        if (ruling.consequence() != Consequence.TIDAK_ADA) {
            labelled(card, "verdict.consequence", consequence(ruling));
        }
        labelled(card, "verdict.now", ruling.now());
        if (ruling.confidence() != Confidence.SURE) {
            card.appendElement("p").addClass("meta").text(say("verdict.likely"));
        }
        readings(card, ruling);
        articles(card, articles);
        return card;
    }

    private static void labelled(Element card, String key, String text) {
        var line = card.appendElement("p");
        line.appendElement("strong").text(say(key));
        line.appendText(" " + text);
    }

    private static void readings(Element card, Ruling ruling) {
        if (ruling.readings().isEmpty()) {
            return;
        }
        card.appendElement("p").addClass("notice").text(say("verdict.contested"));
        var list = card.appendElement("ul");
        ruling.readings()
                .forEach(reading -> list.appendElement("li")
                        .text(say("verdict.reading", reading.who(), reading.on(), reading.says(), reading.source())));
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
            item.appendElement("strong").text(article.citation());
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
            side.appendElement("p").text(consequence(ruling));
        }
    }

    private static String consequence(Ruling ruling) {
        return say("verdict.consequence." + lower(ruling.consequence()));
    }

    static Element badge(Permission permission) {
        return new Element("span")
                .addClass("badge")
                .addClass("verdict-badge")
                .addClass("verdict-" + lower(permission))
                .text(word(permission));
    }

    private static String word(Permission permission) {
        return say(permission.key());
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
