package id.netral.assessment.ui.exchange;

/** Addresses of these screens, relative to the start of the site. */
public final class ExchangePaths {

    /** Where questions are imported. */
    public static final String IMPORT = "bank-soal/impor";

    /** Where questions wait for a second person. */
    public static final String QUEUE = "bank-soal/tinjauan";

    private ExchangePaths() {}
}
