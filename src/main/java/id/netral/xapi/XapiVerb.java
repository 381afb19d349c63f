package id.netral.xapi;

/** What somebody did, in ADL's words. */
public enum XapiVerb {
    EXPERIENCED("experienced", "mempelajari"),
    ATTEMPTED("attempted", "mengerjakan"),
    PASSED("passed", "lulus"),
    FAILED("failed", "belum lulus"),
    COMPLETED("completed", "menyelesaikan");

    private static final String ADL = "http://adlnet.gov/expapi/verbs/";

    private final String word;
    private final String indonesian;

    XapiVerb(String word, String indonesian) {
        this.word = word;
        this.indonesian = indonesian;
    }

    String iri() {
        return ADL + word;
    }

    /** In English. */
    String word() {
        return word;
    }

    String indonesian() {
        return indonesian;
    }
}
