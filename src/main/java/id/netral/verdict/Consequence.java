package id.netral.verdict;

import java.util.Locale;

/** The kind of consequence an act has in its phase. */
public enum Consequence {
    TIDAK_ADA,
    /** A closed or open statement (PP 42/2004 art. 15). */
    MORAL,
    DISIPLIN_SEDANG,
    DISIPLIN_BERAT,
    PEMBERHENTIAN,
    PIDANA,
    /** By the contract: PPPK and staff who are no civil servants. */
    KONTRAK,
    /** Another one, one that institutions disagree on, or one that depends on what was not said. */
    LAINNYA;

    /** As rules and commands write it, e.g. {@code disiplin_berat}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of the words that say it on screens. */
    public String key() {
        return "verdict.consequence." + word();
    }
}
