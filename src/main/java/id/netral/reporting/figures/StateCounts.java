package id.netral.reporting.figures;

import id.netral.reporting.CompletionState;

/**
 * Persons times modules by state.
 *
 * @param overdue those of {@code running} and {@code notStarted} whose last day has passed
 */
public record StateCounts(long done, long running, long notStarted, long overdue) {

    /** Nothing. */
    public static final StateCounts NONE = new StateCounts(0, 0, 0, 0);

    static StateCounts of(CompletionState state, boolean overdue) {
        return new StateCounts(
                state == CompletionState.SELESAI ? 1 : 0,
                state == CompletionState.SEDANG_BERJALAN ? 1 : 0,
                state == CompletionState.BELUM_MULAI ? 1 : 0,
                overdue ? 1 : 0);
    }

    /** In all states. */
    public long rows() {
        return done + running + notStarted;
    }

    /** Finished among all, 0 to 1; 0 without any. */
    public double share() {
        return rows() == 0 ? 0 : (double) done / rows();
    }

    /** Both together. */
    public StateCounts plus(StateCounts other) {
        return new StateCounts(
                done + other.done, running + other.running, notStarted + other.notStarted, overdue + other.overdue);
    }
}
