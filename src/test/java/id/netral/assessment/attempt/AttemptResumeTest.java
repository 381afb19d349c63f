package id.netral.assessment.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.assessment.answer.Answer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttemptResumeTest {

    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

    @Test
    void goesOnAfterTheAnswerGivenLast() {
        assertThat(AttemptReports.resumeAt(List.of(blank(1), blank(2)))).isEqualTo(1);
        assertThat(AttemptReports.resumeAt(List.of(given(1, 0), blank(2), blank(3))))
                .isEqualTo(2);
        assertThat(AttemptReports.resumeAt(List.of(blank(1), given(2, 5), given(3, 1), blank(4))))
                .isEqualTo(4);
        assertThat(AttemptReports.resumeAt(List.of(blank(1), given(2, 0)))).isEqualTo(1);
        assertThat(AttemptReports.resumeAt(List.of(given(1, 9), given(2, 0)))).isEqualTo(1);
    }

    private static AttemptItem.Given blank(int position) {
        return new AttemptItem.Given(position, Answer.NONE, 0, null, null);
    }

    private static AttemptItem.Given given(int position, int seconds) {
        return new AttemptItem.Given(position, Answer.of("0"), 1, NOON.plusSeconds(seconds), null);
    }
}
