package id.netral.rules;

/** The phases of an election that change what is allowed, in their order. */
public enum ElectionPhase {
    /** No election is running. */
    TIDAK_ADA("tidak_ada"),
    /** The stages have begun; nobody is designated. */
    PRA_PENETAPAN("pra_penetapan"),
    /** Candidates register; nobody is designated. */
    PENDAFTARAN("pra_penetapan"),
    /** After the candidates were designated, before the campaign. */
    PASCA_PENETAPAN("pasca_penetapan"),
    KAMPANYE("kampanye"),
    MASA_TENANG("masa_tenang"),
    PEMUNGUTAN("pemungutan"),
    /** Some or all vote again. */
    PEMUNGUTAN_ULANG("pemungutan"),
    /** The result stands: the election runs no longer. */
    SELESAI("tidak_ada");

    private final String word;

    ElectionPhase(String word) {
        this.word = word;
    }

    /** The verdict rules' word for what holds in it. */
    public String word() {
        return word;
    }

    /** Whether an election that has got so far still runs. */
    public boolean isRunning() {
        return this != TIDAK_ADA && this != SELESAI;
    }
}
