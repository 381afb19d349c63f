package id.netral.branching.ui;

import com.vaadin.flow.component.UI;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.verdict.Permission;
import java.util.Map;

/** A verdict in words and colour. */
final class VerdictBadge {

    private static final Map<Permission, Tone> TONES =
            Map.of(Permission.BOLEH, Tone.GOOD, Permission.TIDAK_BOLEH, Tone.BAD, Permission.BERSYARAT, Tone.WARNING);

    private VerdictBadge() {}

    static StatusBadge of(Permission verdict) {
        return new StatusBadge(word(verdict), TONES.getOrDefault(verdict, Tone.NEUTRAL));
    }

    static String word(Permission verdict) {
        return UI.getCurrent().getTranslation(verdict.key());
    }
}
