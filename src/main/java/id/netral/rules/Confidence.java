package id.netral.rules;

/** How sure the register is of an entry. */
public enum Confidence {
    SURE,
    LIKELY,
    /** Never cited by lessons or questions. */
    UNSURE
}
