package id.netral.learning.duty;

/**
 * How far the people asked by an assignment are.
 *
 * @param asked people asked at present, or when it ended
 * @param fulfilled those of them who have done all it asks
 * @param overdue those whose last day has gone by undone
 */
public record AssignmentProgress(long asked, long fulfilled, long overdue) {

    static final AssignmentProgress NONE = new AssignmentProgress(0, 0, 0);
}
