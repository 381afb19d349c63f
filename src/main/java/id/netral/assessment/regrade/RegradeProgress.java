package id.netral.assessment.regrade;

/**
 * How far a regrade under way is.
 *
 * @param done attempts scored again
 * @param total all there are; may grow by those that were being handed in when it began
 */
public record RegradeProgress(int done, int total) {

    public RegradeProgress {
        total = Math.max(total, done);
    }
}
