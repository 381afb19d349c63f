package id.netral.branching.ui;

import com.vaadin.flow.component.UI;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.question.Verdict;
import java.util.Map;

/** A verdict in words and colour. */
final class VerdictBadge {

    private static final Map<Verdict, String> WORDS = Map.of(
            Verdict.BOLEH, "case.boleh",
            Verdict.TIDAK_BOLEH, "case.tidak-boleh",
            Verdict.BERSYARAT, "case.bersyarat");
    private static final Map<Verdict, Tone> TONES =
            Map.of(Verdict.BOLEH, Tone.GOOD, Verdict.TIDAK_BOLEH, Tone.BAD, Verdict.BERSYARAT, Tone.WARNING);

    private VerdictBadge() {}

    static StatusBadge of(Verdict verdict) {
        return new StatusBadge(word(verdict), TONES.getOrDefault(verdict, Tone.NEUTRAL));
    }

    static String word(Verdict verdict) {
        return UI.getCurrent().getTranslation(WORDS.getOrDefault(verdict, ""));
    }
}
