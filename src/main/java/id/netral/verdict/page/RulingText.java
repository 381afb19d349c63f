package id.netral.verdict.page;

import static id.netral.verdict.page.VerdictPage.say;

import id.netral.common.Formats;
import id.netral.rules.Confidence;
import id.netral.verdict.BeforeAndAfter;
import id.netral.verdict.Consequence;
import id.netral.verdict.Permission;
import id.netral.verdict.Ruling;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** What a ruling says below its one large word, on the page as in a lesson. Its words are Indonesian, like the rules. */
public final class RulingText {

    private RulingText() {}

    /**
     * Why, the condition, what follows, what to do now, how sure it is, and the readings of a contested point; one sentence
     * when no rule answers.
     */
    public static List<Element> of(Ruling ruling) {
        var lines = new ArrayList<Element>();
        if (ruling.rules().isEmpty()) {
            lines.add(paragraph(say(ruling.ask() == null ? "verdict.none" : "verdict.unclear")));
            return lines;
        }
        lines.add(paragraph(ruling.reason()));
        if (ruling.condition() != null) {
            lines.add(labelled("verdict.condition", ruling.condition()));
        }
        if (ruling.consequence() != Consequence.TIDAK_ADA) {
            lines.add(labelled("verdict.consequence", consequence(ruling)));
        }
        lines.add(labelled("verdict.now", ruling.now()));
        if (ruling.confidence() != Confidence.SURE) {
            lines.add(paragraph(say("verdict.likely")).addClass("meta"));
        }
        readings(ruling, lines);
        return lines;
    }

    /** The word for it, and what follows, before candidates are designated and in the campaign. */
    public static Element phases(BeforeAndAfter both) {
        var list = new Element("ul");
        list.appendChild(phase("verdict.before", both.before()));
        list.appendChild(phase("verdict.after", both.after()));
        return list;
    }

    private static Element phase(String key, Ruling ruling) {
        var follows = ruling.consequence() == Consequence.TIDAK_ADA ? "" : ", " + consequence(ruling);
        var item = new Element("li");
        item.appendElement("strong").text(say(key) + ":");
        return item.appendText(" " + word(ruling.permission()) + follows);
    }

    /** The one large word. */
    public static String word(Permission permission) {
        return say(permission.key());
    }

    private static void readings(Ruling ruling, List<Element> lines) {
        if (ruling.readings().isEmpty()) {
            return;
        }
        lines.add(paragraph(say("verdict.contested")).addClass("notice"));
        var list = new Element("ul");
        ruling.readings()
                .forEach(reading -> list.appendElement("li")
                        .text(say(
                                "verdict.reading",
                                reading.who(),
                                reading.said(Formats.INDONESIAN),
                                reading.says(),
                                reading.source())));
        lines.add(list);
    }

    /** What follows from it, as the end of a sentence. */
    static String consequence(Ruling ruling) {
        return say(ruling.consequence().key());
    }

    private static Element paragraph(String text) {
        return new Element("p").text(text);
    }

    private static Element labelled(String key, String text) {
        var line = new Element("p");
        line.appendElement("strong").text(say(key));
        return line.appendText(" " + text);
    }
}
