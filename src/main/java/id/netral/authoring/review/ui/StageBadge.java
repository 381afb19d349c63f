package id.netral.authoring.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import id.netral.authoring.review.ReviewStage;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;

/** Where a draft is, in a word. */
final class StageBadge extends Composite<Span> {

    StageBadge(ReviewStage stage) {
        getContent().add(new StatusBadge(getTranslation("review.stage." + stage.name()), tone(stage)));
    }

    private static Tone tone(ReviewStage stage) {
        return switch (stage) {
            case WRITING -> Tone.NEUTRAL;
            case READY -> Tone.PROGRESS;
            case APPROVED, SCHEDULED -> Tone.GOOD;
        };
    }
}
