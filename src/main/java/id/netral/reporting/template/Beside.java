package id.netral.reporting.template;

/** Cells of a prepared row that stand left and right of the table, as XML; they stay where they are. */
record Beside(String left, String right) {

    static final Beside NOTHING = new Beside("", "");
}
