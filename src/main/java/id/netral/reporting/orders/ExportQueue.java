package id.netral.reporting.orders;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

/** Lets at most a few exports run at once; the others wait in the order they came. */
final class ExportQueue {

    private record Entry(CompletionExport export, Runnable work) {}

    private final int most;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Entry> waiting = new ArrayDeque<>();
    private int running;

    ExportQueue(int most) {
        this.most = most;
    }

    void add(CompletionExport export, Runnable work) {
        lock.lock();
        try {
            waiting.add(new Entry(export, work));
            advance();
        } finally {
            lock.unlock();
        }
    }

    /** Takes a waiting export out of the line; a running one is left to notice its cancellation. */
    void remove(CompletionExport export) {
        lock.lock();
        try {
            if (waiting.removeIf(entry -> entry.export().equals(export))) {
                export.over(FileState.CANCELLED);
                number();
            }
        } finally {
            lock.unlock();
        }
    }

    private void advance() {
        while (running < most && !waiting.isEmpty()) {
            var entry = waiting.remove();
            entry.export().running();
            running++;
            // Writing and packing is work for a processor: a virtual thread would hold one of the few carriers for
            // seconds, and everything else on virtual threads would wait for it.
            Thread.ofPlatform().daemon().name("ekspor").start(() -> run(entry.work()));
        }
        number();
    }

    private void number() {
        var place = 1;
        for (var entry : waiting) {
            entry.export().waitAt(place++);
        }
    }

    private void run(Runnable work) {
        try {
            work.run();
        } finally {
            lock.lock();
            try {
                running--;
                advance();
            } finally {
                lock.unlock();
            }
        }
    }
}
