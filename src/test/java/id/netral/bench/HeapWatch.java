package id.netral.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Collects garbage again and again while something runs, and keeps the highest use found right after: what is really held. */
final class HeapWatch implements AutoCloseable {

    private static final long MB = 1 << 20;
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final long before = usedAfterCollection();
    private final Thread watcher = Thread.ofPlatform().daemon().start(this::watch);
    private volatile boolean over;
    private volatile long highest;

    /** Megabytes above the beginning, at the highest. */
    long extraMb() {
        return Math.max(0, highest - before) / MB;
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        watcher.join();
    }

    private void watch() {
        try {
            while (!over) {
                highest = Math.max(highest, usedAfterCollection());
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long usedAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
