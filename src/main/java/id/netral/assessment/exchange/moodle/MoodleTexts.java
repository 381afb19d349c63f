package id.netral.assessment.exchange.moodle;

import id.netral.assessment.exchange.common.CarriedText;
import id.netral.assessment.exchange.common.HtmlText;
import id.netral.assessment.exchange.common.Intake;
import id.netral.assessment.exchange.common.XmlElement;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of Moodle's texts, which may be plain or HTML, with files beside them. */
final class MoodleTexts {

    private static final Set<String> AS_THEY_ARE = Set.of("plain_text", "markdown");

    private final String question;
    private final Intake intake;

    MoodleTexts(String question, Intake intake) {
        this.question = question;
        this.intake = intake;
    }

    String of(Optional<XmlElement> element) {
        return element.map(this::of).orElse("");
    }

    @Nullable
    String optional(Optional<XmlElement> element) {
        var text = of(element);
        return text.isEmpty() ? null : text;
    }

    String of(XmlElement element) {
        if (!element.children("file").isEmpty()) {
            intake.loss(question, "picture", "exchange.loss.media");
        }
        var text = element.textOf("text");
        var format = element.attribute("format");
        if (AS_THEY_ARE.contains(format)) {
            return CarriedText.of(text);
        }
        var html = HtmlText.of(format.equals("moodle_auto_format") ? text.replace("\n", "<br>") : text);
        if (html.markup()) {
            intake.loss(question, "stem", "exchange.loss.markup");
        }
        if (html.media()) {
            intake.loss(question, "picture", "exchange.loss.media");
        }
        return html.text();
    }
}
