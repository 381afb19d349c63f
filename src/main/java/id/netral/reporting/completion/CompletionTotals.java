package id.netral.reporting.completion;

/**
 * Counts over some rows of the report.
 *
 * @param people different employees
 * @param done rows finished
 * @param running rows begun
 * @param notStarted rows asked but not begun
 */
public record CompletionTotals(long people, long done, long running, long notStarted) {

    /** No rows. */
    public static final CompletionTotals NONE = new CompletionTotals(0, 0, 0, 0);

    /** Rows in all states; one person counts once for each module. */
    public long rows() {
        return done + running + notStarted;
    }

    /** Finished rows among all rows, 0 to 1; 0 without rows. */
    public double share() {
        return rows() == 0 ? 0 : (double) done / rows();
    }

    /** Adds counts over other people. */
    public CompletionTotals plus(CompletionTotals other) {
        return new CompletionTotals(
                people + other.people, done + other.done, running + other.running, notStarted + other.notStarted);
    }
}
