package id.netral.reporting.kinds;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Told by the writer how far it is; written by one thread, read by another. */
public final class ExportProgress {

    private final Consumer<ExportProgress> pulse;
    private volatile long total;
    private volatile long rows;
    private volatile boolean cancelled;
    private long written;

    public ExportProgress() {
        this(progress -> {});
    }

    /** Calls the pulse on the writer's thread now and then. */
    public ExportProgress(Consumer<ExportProgress> pulse) {
        this.pulse = pulse;
    }

    void expect(long expected) {
        total = expected;
    }

    /** One row more; throws {@link CancellationException} when nobody wants the file any longer. */
    public void step() {
        if ((++written & 0xFF) == 0) {
            rows = written;
            pulse.accept(this);
            check();
        }
    }

    void check() {
        if (cancelled) {
            throw new CancellationException();
        }
    }

    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** Share of the rows written, 0 to 1. */
    public double share() {
        var expected = total;
        return expected == 0 ? 0 : Math.min(1, (double) rows / expected);
    }

    public long rows() {
        return rows;
    }

    public long total() {
        return total;
    }
}
