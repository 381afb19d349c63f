package id.netral.reporting.orders;

/** How far a workbook made in the background is. */
public enum FileState {
    WAITING,
    RUNNING,
    READY,
    FAILED,
    CANCELLED;

    /** Whether nothing more will happen. */
    public boolean isOver() {
        return this == READY || this == FAILED || this == CANCELLED;
    }
}
