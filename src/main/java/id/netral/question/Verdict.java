package id.netral.question;

/** Answer to "may I?" in a case to think about. */
public enum Verdict {
    BOLEH,
    TIDAK_BOLEH,
    BERSYARAT
}
