package id.netral.verdict;

import java.util.Locale;

/** What a situation is judged to be. */
public enum Permission {
    BOLEH,
    TIDAK_BOLEH,
    /** Allowed under a condition, which is always said. */
    BERSYARAT,
    /** No rule answers, or something that decides is not known: ask, never guess. */
    TANYAKAN;

    /** Key of the word that says it on screens. */
    public String key() {
        return "verdict.word." + name().toLowerCase(Locale.ROOT);
    }
}
