package id.netral.reporting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.reporting.CompletionState;
import id.netral.reporting.completion.CompletionRow;

/** State of a row, and a warning when it is late. */
final class CompletionBadges extends Composite<Div> {

    CompletionBadges(CompletionRow row) {
        getContent().addClassName("hr-badges");
        getContent().add(new StatusBadge(getTranslation(row.state().key()), tone(row.state())));
        if (row.late()) {
            getContent().add(new StatusBadge(getTranslation("report.late"), Tone.WARNING));
        }
    }

    /** Empty text for somebody without a number, and for readers who are not shown it. */
    static String nip(CompletionRow row) {
        return row.nip() == null ? "" : row.nip().spaced();
    }

    private static Tone tone(CompletionState state) {
        return switch (state) {
            case SELESAI -> Tone.GOOD;
            case SEDANG_BERJALAN -> Tone.PROGRESS;
            case BELUM_MULAI -> Tone.NEUTRAL;
        };
    }
}
