package id.netral.reporting.workbook;

/** What a column holds, and how a spreadsheet shows it. */
public enum CellKind {
    /** Stays text whatever it looks like: numbers of 18 digits, leading zeros, formulas. */
    TEXT("@"),
    WHOLE("#,##0"),
    TENTHS("0.0"),
    HUNDREDTHS("0.00"),
    PERCENT("0.0%"),
    /** A real date with Indonesian month names, wherever the file is opened. */
    DATE("[$-421]d mmm yyyy");

    private final String format;

    CellKind(String format) {
        this.format = format;
    }

    public String format() {
        return format;
    }
}
