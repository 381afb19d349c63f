package id.netral.verdict;

/** What a situation is judged to be. */
public enum Permission {
    BOLEH,
    TIDAK_BOLEH,
    /** Allowed under a condition, which is always said. */
    BERSYARAT,
    /** No rule answers, or something that decides is not known: ask, never guess. */
    TANYAKAN
}
