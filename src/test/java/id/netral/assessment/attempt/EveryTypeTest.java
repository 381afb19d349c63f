package id.netral.assessment.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.assessment.TestQuiz;
import id.netral.question.QuestionDefinition.Type;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A quiz with one question of every type, from the database through the player to the result. */
class EveryTypeTest extends AssessmentTestBase {

    @Test
    void everyTypeIsAskedAnsweredScoredAndExplained() {
        var version = quiz.publish(quiz.newModule(), TestQuiz.quiz(100, 1, Type.values().length, TestQuiz.oneOfEach()));
        var attempt = start(version);

        var state = attempts.state(sari, attempt);
        assertThat(state.items()).extracting(PlayerState.Item::type).containsExactlyInAnyOrder(Type.values());
        assertThat(JsonMapper.builder().build().writeValueAsString(state))
                .doesNotContain(TestQuiz.SECRETS.toArray(String[]::new))
                .doesNotContain("offending", "accepted", "tolerance", "TIDAK_BOLEH");

        answerRight(attempt, Type.values().length);
        assertThat(attempts.submit(sari, attempt).passed()).isTrue();

        var result = attempts.result(sari, attempt).orElseThrow();
        assertThat(result.items()).allMatch(AttemptResult.Item::right).allMatch(AttemptResult.Item::answered);
        var types = new HashSet<Type>();
        for (var item : result.items()) {
            types.add(item.type());
            assertThat(item.options().isEmpty() && item.entries().isEmpty()).isFalse();
            assertThat(item.entries()).allMatch(AttemptResult.Entry::right);
        }
        assertThat(types).containsExactlyInAnyOrder(Type.values());
    }

    @Test
    void whatWasLeftOpenIsShownAsOpenWithTheKey() {
        var version = quiz.publish(quiz.newModule(), TestQuiz.quiz(100, 1, Type.values().length, TestQuiz.oneOfEach()));
        var attempt = start(version);
        attempts.submit(sari, attempt);

        var result = attempts.result(sari, attempt).orElseThrow();
        assertThat(result.score().percent()).isEqualByComparingTo("0");
        assertThat(result.items()).noneMatch(AttemptResult.Item::answered);
        assertThat(result.items())
                .flatExtracting(AttemptResult.Item::entries)
                .allSatisfy(entry -> assertThat(entry.expected()).isNotBlank());
    }
}
