package id.netral.security.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class HashingTurnsTest {

    private final HashingTurns turns = new HashingTurns(1, 3, 5, Duration.ofMinutes(5));
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch first = new CountDownLatch(1);
    private final List<String> done = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        first.countDown();
        people.close();
    }

    /** Somebody has the only turn until {@link #first} says so. */
    private void occupy() {
        var begun = new CountDownLatch(1);
        people.execute(() -> turns.take(() -> 0, () -> {
            begun.countDown();
            try {
                first.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return "";
        }));
        await().until(() -> begun.getCount() == 0);
    }

    private CompletableFuture<Boolean> come(String name, AtomicInteger rank) {
        var waiting = turns.waiting();
        var asked = new AtomicBoolean(); // of a full queue everybody is asked
        var future = CompletableFuture.supplyAsync(
                () -> turns.take(
                        () -> {
                            asked.set(true);
                            return rank.get();
                        },
                        () -> done.add(name)),
                people);
        await().until(() -> turns.waiting() > waiting || asked.get());
        return future;
    }

    @Test
    void theLowestRankOfThatMomentGoesFirstThenWhoCameFirst() {
        occupy();
        var flood = new AtomicInteger(1);
        var all = List.of(
                come("flood", flood), come("known", new AtomicInteger(0)), come("honest", new AtomicInteger(1)));
        flood.set(7); // found wrong meanwhile
        first.countDown();
        all.forEach(CompletableFuture::join);
        assertThat(done).containsExactly("known", "honest", "flood");
    }

    @Test
    void behindALongQueueTheNewestGoesFirstAndTheOldestOfTheHighestRankIsTurnedAway() {
        occupy();
        var flood = Stream.of("a", "b", "c", "d", "e")
                .map(name -> come(name, new AtomicInteger(9)))
                .toList();
        var honest = come("honest", new AtomicInteger(9));
        assertThatThrownBy(flood.getFirst()::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(TurnedAwayException.class);
        come("known", new AtomicInteger(0));
        assertThatThrownBy(flood.get(1)::join).hasCauseInstanceOf(TurnedAwayException.class);
        first.countDown();
        flood.getLast().join();
        honest.join();
        assertThat(done).startsWith("known", "honest", "c").endsWith("e");
    }

    @Test
    void nobodyWaitsForEverAndTheTurnIsNotLost() {
        var impatient = new HashingTurns(1, 3, 5, Duration.ofMillis(1));
        impatient.take(() -> 0, () -> {
            assertThatThrownBy(() -> impatient.take(() -> 0, () -> "")).isInstanceOf(TurnedAwayException.class);
            return "";
        });
        assertThat(impatient.waiting()).isZero();
        assertThat(impatient.take(() -> 0, () -> "next")).isEqualTo("next");
    }

    @Test
    void nothingIsHashedInsideATransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatThrownBy(() -> turns.take(() -> 0, () -> "")).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> Secrets.hashOfCode(1, "AAAAA")).isInstanceOf(IllegalStateException.class);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
    }
}
