package id.netral.reporting.template;

/** A report that templates can be made for. */
public enum TemplatedReport {
    /** A row for each person and module. */
    COMPLETION
}
