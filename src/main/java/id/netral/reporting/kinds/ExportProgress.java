package id.netral.reporting.kinds;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Told by the writer how far it is, and tells it on the same thread when nobody wants the file any longer. */
public final class ExportProgress {

    private final Consumer<ExportProgress> pulse;
    private long total;
    private long rows;
    private boolean cancelled;

    public ExportProgress() {
        this(progress -> {});
    }

    /** Calls the pulse now and then, which may cancel. */
    public ExportProgress(Consumer<ExportProgress> pulse) {
        this.pulse = pulse;
    }

    void expect(long expected) {
        total = expected;
    }

    /** One row more; throws {@link CancellationException} when nobody wants the file any longer. */
    public void step() {
        if ((++rows & 0xFF) == 0) {
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

    public long rows() {
        return rows;
    }

    public long total() {
        return total;
    }
}
