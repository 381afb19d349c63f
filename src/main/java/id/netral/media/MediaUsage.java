package id.netral.media;

/**
 * How full a quota is.
 *
 * @param used bytes
 * @param limit bytes
 */
public record MediaUsage(long used, long limit) {

    private static final int NEARLY = 80;

    /** From 0; above 100 when the limit was lowered. */
    public int percent() {
        return limit == 0 ? 100 : (int) Math.min(Integer.MAX_VALUE, used * 100 / limit);
    }

    /** Whether people should be told, which is from 80 per cent on. */
    public boolean nearlyFull() {
        return percent() >= NEARLY;
    }

    boolean fits(long more) {
        return used + more <= limit;
    }
}
