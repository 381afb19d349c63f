package id.netral.assessment.ui.exchange;

/** Addresses of these screens, relative to the start of the site. */
public final class ExchangePaths {

    /** Where questions are imported. */
    public static final String IMPORT = "bank-soal/impor";

    private ExchangePaths() {}
}
