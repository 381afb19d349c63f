package id.netral.privacy.ui;

import com.vaadin.flow.component.UI;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.privacy.CorrectionRequest;

/** Makes the badge that says where a request stands. */
final class CorrectionBadge {

    private CorrectionBadge() {}

    static StatusBadge of(CorrectionRequest request) {
        var tone = switch (request.state()) {
            case OPEN -> Tone.PROGRESS;
            case ACCEPTED -> Tone.GOOD;
            case DECLINED -> Tone.NEUTRAL;
        };
        var text = "correction.state." + request.state().name();
        return new StatusBadge(UI.getCurrent().getTranslation(text), tone);
    }
}
