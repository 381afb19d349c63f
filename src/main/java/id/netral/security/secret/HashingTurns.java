package id.netral.security.secret;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hashes passwords on half of the processor's cores at most. A hash takes a tenth of a second of a core by design; when a
 * whole office signs in at once, those who wait for theirs must not slow down the answers of those who are in a quiz, and
 * when somebody floods the sign-in, the others must not wait behind the flood.
 *
 * <p>The lowest rank goes first. Among equals it goes by arrival as long as few wait; behind a long queue nobody would
 * wait anyway, so then the newest goes first, and when the queue is full the oldest of the highest rank is turned away. So
 * is whoever has waited for half a minute.
 * Waiting costs no thread of the platform, since requests run on virtual threads, and no connection: inside a transaction
 * nothing is hashed.
 */
@Component
public class HashingTurns {

    /** First in the queue: somebody who is known already. */
    public static final IntSupplier AT_ONCE = () -> 0;

    /** About half a minute on two cores: an office of this size signs in within that. */
    public static final int LONGEST_QUEUE = 250;

    /** About four seconds: so long people wait in line. */
    static final int PATIENT = 40;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private static final Comparator<Waiting> OLDEST_FIRST =
            Comparator.comparingInt(Waiting::rank).thenComparingLong(Waiting::arrival);
    private static final Comparator<Waiting> NEWEST_FIRST = Comparator.comparingInt(Waiting::rank)
            .thenComparing(Comparator.comparingLong(Waiting::arrival).reversed());

    private record Waiting(int rank, long arrival, Entry entry) {}

    private record Entry(IntSupplier rank, long arrival, CompletableFuture<Boolean> turn) {

        Waiting now() {
            return new Waiting(rank.getAsInt(), arrival, this);
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final List<Entry> queue = new ArrayList<>();
    private final int patient;
    private final int longest;
    private final Duration longestWait;
    private int free;
    private long arrivals;

    HashingTurns() {
        this(Runtime.getRuntime().availableProcessors() / 2, PATIENT, LONGEST_QUEUE, LONGEST_WAIT);
    }

    HashingTurns(int atOnce, int patient, int longest, Duration longestWait) {
        this.free = Math.max(1, atOnce);
        this.patient = patient;
        this.longest = longest;
        this.longestWait = longestWait;
    }

    /**
     * Does the work when its turn has come; throws {@link TurnedAwayException} when too many wait.
     *
     * @param rank asked again whenever a turn is free, so that a flood falls behind as its tries are found wrong
     */
    public <T extends @Nullable Object> T take(IntSupplier rank, Supplier<T> work) {
        requireNoConnection();
        if (!isTurn(enter(rank))) {
            throw new TurnedAwayException();
        }
        try {
            return work.get();
        } finally {
            leave();
        }
    }

    /** Throws when the caller's transaction would keep its connection for as long as a hash takes. */
    static void requireNoConnection() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a hash must not be made with a connection in one's hand");
        }
    }

    private Entry enter(IntSupplier rank) {
        lock.lock();
        try {
            var entry = new Entry(rank, arrivals++, new CompletableFuture<>());
            if (free > 0) {
                free--;
                entry.turn().complete(true);
                return entry;
            }
            queue.add(entry);
            if (queue.size() > longest) {
                remove(queue.stream().map(Entry::now).max(NEWEST_FIRST).orElseThrow(), false);
            }
            return entry;
        } finally {
            lock.unlock();
        }
    }

    private boolean isTurn(Entry entry) {
        try {
            return entry.turn().get(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | InterruptedException late) {
            if (late instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            return !withdrawn(entry) && entry.turn().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** False when the turn has come at the last moment: then it must be used. */
    private boolean withdrawn(Entry entry) {
        lock.lock();
        try {
            return queue.remove(entry);
        } finally {
            lock.unlock();
        }
    }

    private void leave() {
        lock.lock();
        try {
            var order = queue.size() > patient ? NEWEST_FIRST : OLDEST_FIRST;
            queue.stream().map(Entry::now).min(order).ifPresentOrElse(next -> remove(next, true), () -> free++);
        } finally {
            lock.unlock();
        }
    }

    private void remove(Waiting waiting, boolean turn) {
        queue.remove(waiting.entry());
        waiting.entry().turn().complete(turn);
    }

    /** How many wait. */
    public int waiting() {
        lock.lock();
        try {
            return queue.size();
        } finally {
            lock.unlock();
        }
    }
}
