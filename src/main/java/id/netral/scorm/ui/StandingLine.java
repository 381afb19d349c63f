package id.netral.scorm.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.netral.common.Formats;
import id.netral.common.Score;
import id.netral.common.ui.StatusBadge;
import id.netral.learning.CompletedBy;
import id.netral.scorm.LessonStatus;
import id.netral.scorm.ScormResult;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How far the learner is with the part that is open, and whether all is done. */
final class StandingLine extends Composite<Div> {

    private final CompletedBy counts;

    /**
     * @param counts what completes the module
     */
    StandingLine(ScormResult result, CompletedBy counts) {
        this.counts = counts;
        getContent().addClassName("row");
        getElement().setAttribute("role", "status");
        show(result.status(), result.score(), result.done());
    }

    /** Shows what a browser told; words that mean nothing change nothing. */
    void show(String status, String score, boolean done) {
        Arrays.stream(LessonStatus.values())
                .filter(known -> known.name().equals(status))
                .findFirst()
                .ifPresent(known -> show(known, number(score), done));
    }

    /** Says why nothing can be kept any more. */
    void refuse(String error) {
        getContent().removeAll();
        var sentence = switch (error) {
            case "scorm.opened-elsewhere" -> "scorm.opened-elsewhere";
            case "body.too-large" -> "scorm.too-much";
            default -> "scorm.not-saved";
        };
        getContent().add(new Span(getTranslation(sentence)));
    }

    private void show(LessonStatus status, @Nullable Score score, boolean done) {
        getContent().removeAll();
        var tone = status.done() ? StatusBadge.Tone.GOOD : StatusBadge.Tone.NEUTRAL;
        getContent().add(new StatusBadge(getTranslation("scorm.status." + status.name()), tone));
        if (score != null) {
            getContent().add(new Span(getTranslation("scorm.score", Formats.number(score.percent(), getLocale()))));
        }
        if (done) {
            getContent().add(new Span(getTranslation("scorm.done." + counts.name())));
        }
    }

    private static @Nullable Score number(String text) {
        try {
            return text.isBlank() ? null : new Score(new BigDecimal(text));
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }
}
