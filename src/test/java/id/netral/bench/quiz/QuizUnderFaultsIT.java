package id.netral.bench.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.LongTest;
import id.netral.bench.quiz.QuizFaults.Amount;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** The short run of {@code ./netral faults quiz}, against the built application as a process of its own. */
@LongTest
class QuizUnderFaultsIT {

    @Test
    void noAcknowledgedAnswerIsLostWhateverDies() throws Exception {
        var seed = ThreadLocalRandom.current().nextInt(1_000_000); // printed, and repeated by --seed
        var result = QuizFaults.run(Amount.QUICK, seed, List.of("--kills", "--database", "--cuts", "--tabs"));
        assertThat(result)
                .containsEntry("lost", 0L)
                .containsEntry("doubled", 0L)
                .containsEntry("wrong_refusals", 0L)
                .containsEntry("ok", true)
                .containsEntry("kills", 2L);
        assertThat((Long) result.get("acknowledged")).isGreaterThan(60);
    }
}
