package id.netral.reporting.ui.statistics;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import id.netral.assessment.statistics.ItemFlag;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import java.io.Serial;
import java.util.Set;

/** A question's flags, in words; that all is well when there are none. */
final class Flags extends Composite<Span> {

    @Serial
    private static final long serialVersionUID = 1L;

    Flags(Set<ItemFlag> flags) {
        getContent().addClassName("stats-flags");
        if (flags.isEmpty()) {
            getContent().add(new StatusBadge(getTranslation("stats.flag.none"), Tone.GOOD));
        }
        flags.forEach(flag -> getContent().add(new StatusBadge(getTranslation(flag.key()), tone(flag))));
    }

    static Tone tone(ItemFlag flag) {
        return switch (flag) {
            case NEGATIVE_DISCRIMINATION, RULE_CHANGED -> Tone.BAD;
            case TOO_HARD, TOO_EASY, UNUSED_DISTRACTOR -> Tone.WARNING;
            case FEW_DATA, UNGRADED -> Tone.NEUTRAL;
        };
    }
}
