package id.netral.assessment.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.TestUsers;
import id.netral.common.RefusedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several devices and tabs at the same moment, on the real database. */
class AttemptConcurrencyTest extends AssessmentTestBase {

    private static final int DEVICES = 6;

    @Test
    void devicesThatStartAtOnceShareOneAttempt() throws Exception {
        for (var round = 0; round < 5; round++) {
            var version = quiz.publish(6, 4);
            var started = together(DEVICES, device -> start(version));
            assertThat(new HashSet<>(started)).hasSize(1);
            assertThat(attempts.standing(sari, version).usedAttempts()).isEqualTo(1);
        }
    }

    @Test
    void submitsAtOnceGiveOneScoring() throws Exception {
        for (var round = 0; round < 5; round++) {
            var attempt = start(quiz.publish(6, 6));
            answerRight(attempt, 6);
            var submitted = together(DEVICES, device -> attempts.submit(sari, attempt));
            assertThat(new HashSet<>(submitted)).hasSize(1);
            assertThat(submitted.getFirst().score().percent()).isEqualByComparingTo("100");
        }
    }

    @Test
    void ofTwoTabsWithTheSameNumberOneWinsAndTheOtherIsTold() throws Exception {
        var attempt = start(quiz.publish(6, 6));
        for (var seq = 1; seq <= 20; seq++) {
            var number = seq;
            var answers = together(2, tab -> attempts.save(sari, attempt, 1, number, List.of(tab == 0 ? "1" : "2")));
            var stored = attempts.state(sari, attempt).items().getFirst();
            assertThat(answers).filteredOn(SavedAnswer::outdated).hasSize(1);
            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.choices()).isEqualTo(stored.choices());
                assertThat(answer.seq()).isEqualTo(number);
            });
        }
    }

    /** Whatever was acknowledged before the submission is what is scored; everything later is refused. */
    @Test
    void anAcknowledgedAnswerIsScoredEvenWhenSubmittedAtTheSameMoment() throws Exception {
        for (var round = 0; round < 10; round++) {
            var attempt = start(quiz.publish(6, 6));
            var right = IntStream.rangeClosed(1, 6)
                    .mapToObj(position -> rightChoices(attempt, position))
                    .toList();
            var acknowledged = together(7, thread -> {
                if (thread == 6) {
                    attempts.submit(sari, attempt);
                    return 0;
                }
                try {
                    attempts.save(sari, attempt, thread + 1, 1, right.get(thread));
                    return thread + 1;
                } catch (RefusedException late) {
                    assertThat(late.key()).isEqualTo("attempt.submitted");
                    return 0;
                }
            });
            var result = attempts.result(sari, attempt).orElseThrow();
            assertThat(result.items())
                    .allSatisfy(item -> assertThat(item.right()).isEqualTo(acknowledged.contains(item.position())));
        }
    }

    private interface Act<T> {
        T by(int thread) throws Exception;
    }

    private <T> List<T> together(int threads, Act<T> act) throws Exception {
        var barrier = new CyclicBarrier(threads);
        var results = new ArrayList<T>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<T>> calls = IntStream.range(0, threads)
                    .<Callable<T>>mapToObj(thread -> () -> {
                        TestUsers.signIn(sari);
                        barrier.await();
                        return act.by(thread);
                    })
                    .toList();
            for (Future<T> result : pool.invokeAll(calls)) {
                results.add(result.get());
            }
        }
        return results;
    }
}
