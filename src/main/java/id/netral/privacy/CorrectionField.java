package id.netral.privacy;

/** What a person may say is wrong. */
public enum CorrectionField {
    NAME,
    NIP,
    RANK,
    POSITION,
    UNIT,
    EMAIL,
    OTHER
}
