package id.netral.reporting.template;

/** A report that templates can be made for. */
public enum ReportKind {
    /** A row for each person and module. */
    COMPLETION
}
