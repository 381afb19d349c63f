package id.netral.rules;

/** The phases of an election that change what is allowed, in their order. */
public enum ElectionPhase {
    /** No election is running. */
    TIDAK_ADA,
    /** Before the candidates are designated. */
    PRA_PENETAPAN,
    /** After the candidates were designated, before the campaign. */
    PASCA_PENETAPAN,
    KAMPANYE,
    MASA_TENANG,
    PEMUNGUTAN
}
