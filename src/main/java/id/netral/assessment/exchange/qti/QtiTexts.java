package id.netral.assessment.exchange.qti;

import id.netral.assessment.exchange.common.CarriedText;
import id.netral.assessment.exchange.common.HtmlText;
import id.netral.assessment.exchange.common.Intake;
import id.netral.assessment.exchange.common.XmlElement;
import java.util.List;
import java.util.Set;

/** The words of QTI's bodies: of our own items as they stand, of others as a browser would show them. */
final class QtiTexts {

    /** Parts that are no words of what is around them. */
    private static final Set<String> APART = Set.of(
            "feedbackInline",
            "feedbackBlock",
            "rubricBlock",
            "choiceInteraction",
            "matchInteraction",
            "orderInteraction",
            "hottextInteraction",
            "hotspotInteraction",
            "textEntryInteraction",
            "extendedTextInteraction",
            "simpleChoice");

    private final String question;
    private final boolean verbatim;
    private final Intake intake;

    /** Verbatim for items we wrote. */
    QtiTexts(String question, boolean verbatim, Intake intake) {
        this.question = question;
        this.verbatim = verbatim;
        this.intake = intake;
    }

    boolean verbatim() {
        return verbatim;
    }

    /** Everything inside the element; interactions and feedback are left out. */
    String of(XmlElement element) {
        if (verbatim) {
            var text = new StringBuilder();
            append(element, text);
            return CarriedText.of(text.toString());
        }
        var html = new StringBuilder();
        serialize(element.content(), html);
        var found = HtmlText.of(html.toString());
        if (found.markup()) {
            intake.loss(question, "stem", "exchange.loss.markup");
        }
        if (found.media()) {
            intake.loss(question, "picture", "exchange.loss.media");
        }
        return found.text();
    }

    /** Of a paragraph of ours inside, or of the element itself. */
    String ofParagraph(XmlElement element) {
        var content = element.child("contentBody").orElse(element);
        return of(verbatim ? content.child("p").orElse(content) : content);
    }

    private static void append(XmlElement element, StringBuilder text) {
        for (var part : element.content()) {
            if (!(part instanceof XmlElement child)) {
                text.append(part);
            } else if (child.name().equals("br")) {
                text.append('\n');
            } else if (child.name().equals("inlineChoiceInteraction")) {
                text.append(mark(child));
            } else if (!APART.contains(child.name())) {
                append(child, text);
            }
        }
    }

    private static void serialize(List<Object> content, StringBuilder html) {
        for (var part : content) {
            if (!(part instanceof XmlElement child)) {
                html.append(part.toString().replace("&", "&amp;").replace("<", "&lt;"));
            } else if (child.name().equals("inlineChoiceInteraction")) {
                html.append(' ').append(mark(child)).append(' ');
            } else if (!APART.contains(child.name())) {
                html.append('<').append(child.name()).append('>');
                serialize(child.content(), html);
                if (!child.name().equals("br") && !child.name().equals("img")) {
                    html.append("</").append(child.name()).append('>');
                }
            }
        }
    }

    private static String mark(XmlElement gap) {
        return "[[" + gap.attribute("number") + "]]";
    }
}
