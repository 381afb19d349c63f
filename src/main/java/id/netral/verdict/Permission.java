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

    /** As rules, commands and style sheets write it, e.g. {@code tidak_boleh}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of the words that say it on screens. */
    public String key() {
        return "verdict.word." + word();
    }
}
