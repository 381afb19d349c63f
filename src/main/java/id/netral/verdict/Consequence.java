package id.netral.verdict;

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
    LAINNYA
}
