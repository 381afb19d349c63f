package id.netral.reporting.template;

/** What a field holds; how it looks is the template's affair. */
public enum FieldKind {
    /** Stays text whatever it looks like: numbers of 18 digits, leading zeros, formulas. */
    TEXT,
    /** A LocalDate. */
    DATE,
    WHOLE,
    TENTHS,
    HUNDREDTHS,
    /** A share, 0 to 1. Columns of the template without a percent format get it times 100. */
    PERCENT
}
