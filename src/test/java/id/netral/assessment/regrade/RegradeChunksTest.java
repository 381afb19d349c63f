package id.netral.assessment.regrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.TestUsers;
import id.netral.assessment.AttemptId;
import id.netral.assessment.AttemptSummary;
import id.netral.assessment.TestQuiz;
import id.netral.assessment.attempt.AssessmentTestBase;
import id.netral.assessment.attempt.PlayerState;
import id.netral.assessment.regrade.Regrading.Rule;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import id.netral.security.Role;
import id.netral.security.SystemSession;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A regrade goes chunk by chunk: it survives the death of its process, and nobody who hands in waits for it. */
class RegradeChunksTest extends AssessmentTestBase {

    private static final String REASON = "Kunci soal keliru.";
    private static final int PEOPLE = 5;

    @Autowired
    RegradeRun run;

    @Autowired
    LeftRegrades left;

    @Autowired
    TransactionTemplate transaction;

    private ModuleId module;
    private ModuleVersionId version;
    private EmployeeId late;
    private AttemptId open;

    @BeforeEach
    void fiveFailedByAWrongKeyAndOneIsStillAnswering() {
        module = quiz.newModule();
        version = quiz.publish(module, TestQuiz.quiz(60, 3, 1, List.of(keyed("A"))));
        IntStream.range(0, PEOPLE)
                .mapToObj(number -> person(number))
                .forEach(person -> attempts.submit(person, answered(person)));
        late = person(PEOPLE);
        open = answered(late);
        quiz.publish(module, TestQuiz.quiz(60, 3, 1, List.of(keyed("B"))));
        TestUsers.signIn(null, Role.PELATIH);
    }

    @Test
    void theRestIsDoneAfterItsProcessHasDied() {
        var regrade = regrading.begin(question(), Rule.NEW_KEY, REASON);
        run.next(regrade, 2);
        transaction.executeWithoutResult(dies -> {
            run.next(regrade, 2);
            dies.setRollbackOnly();
        });
        assertThat(passed()).isEqualTo(2);

        left.finish(); // it may be alive
        assertThat(passed()).isEqualTo(2);
        jdbc.sql("UPDATE regrade_progress SET touched_at = touched_at - INTERVAL 1 MINUTE")
                .update();
        SystemSession.run(left::finish);
        assertThat(passed()).isEqualTo(PEOPLE);
        assertThat(rows("regraded_attempt")).isEqualTo(PEOPLE);
        assertThat(rows("completion WHERE reason = '" + REASON + "'")).isEqualTo(PEOPLE);
        assertThat(rows("regrade_progress")).isZero();
        assertThat(jdbc.sql("SELECT detail FROM audit_entry WHERE action = 'QUIZ_REGRADED' AND actor = 'Sistem'")
                        .query(String.class)
                        .list())
                .as("the job's end leaves the trace that the request's would have left")
                .singleElement()
                .asString()
                .contains("\"passes\":5", "\"fails\":0", "\"unchanged\":0", REASON);
    }

    @Test
    void howFarItIsCanBeAsked() {
        assertThat(regrading.progress(question())).isEmpty();
        var regrade = regrading.begin(question(), Rule.NEW_KEY, REASON);
        assertThat(regrading.progress(question())).contains(new RegradeProgress(0, PEOPLE));
        run.next(regrade, 2);
        assertThat(regrading.progress(question())).contains(new RegradeProgress(2, PEOPLE));
        regrading.next(regrade);
        assertThat(regrading.next(regrade)).isEmpty();
        assertThat(regrading.progress(question())).isEmpty();
    }

    @Test
    void whoHandsInMeanwhileDoesNotWaitAndIsScoredByTheCorrection() {
        var regrade = regrading.begin(question(), Rule.NEW_KEY, REASON);
        transaction.executeWithoutResult(chunk -> {
            run.next(regrade, PEOPLE);
            assertThat(submitElsewhere().passed()).isTrue();
        });
        while (run.next(regrade).isPresent()) {
            assertThat(passed()).isEqualTo(PEOPLE + 1);
        }
        assertThat(rows("regraded_attempt")).isEqualTo(PEOPLE);
    }

    @Test
    void oneRegradeOfAQuestionFollowsTheOther() {
        var regrade = regrading.begin(question(), Rule.NEW_KEY, REASON);
        assertThatThrownBy(() -> regraded(question(), Rule.FULL_MARKS, REASON))
                .isInstanceOf(RefusedException.class)
                .hasMessage("regrade.running");
        while (run.next(regrade, 2).isPresent()) {
            assertThat(passed()).isPositive();
        }
        assertThat(regraded(question(), Rule.FULL_MARKS, REASON).attempts()).hasSize(PEOPLE);
    }

    private AttemptSummary submitElsewhere() {
        try (var device = Executors.newSingleThreadExecutor()) {
            return device.submit(() -> {
                        TestUsers.signIn(late);
                        return attempts.submit(late, open);
                    })
                    .get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("the submission waited for the regrade", e);
        }
    }

    private EmployeeId person(int number) {
        return database.employee("1992030420170120%02d".formatted(number), "Orang Uji " + number, "Dinas Uji");
    }

    private AttemptId answered(EmployeeId person) {
        var attempt = attempts.startOrResume(person, version);
        var key = attempts.state(person, attempt).items().getFirst().options().stream()
                .filter(option -> option.text().endsWith("B"))
                .map(PlayerState.Option::key)
                .toList();
        attempts.save(person, attempt, 1, 1, key);
        return attempt;
    }

    private static QuestionDefinition keyed(String right) {
        QuestionBody body = new Choice(
                Type.SINGLE,
                List.of("A", "B", "C").stream()
                        .map(letter -> new Option("Pilihan " + letter, letter.equals(right), null))
                        .toList(),
                Credit.ALL_OR_NOTHING);
        return TestQuiz.question(0, body, "Manakah yang tepat?");
    }

    private long question() {
        return jdbc.sql("SELECT id FROM question WHERE module_id = ?")
                .param(module.value())
                .query(Long.class)
                .single();
    }

    private long passed() {
        return rows("attempt WHERE passed");
    }

    private long rows(String from) {
        return jdbc.sql("SELECT COUNT(*) FROM " + from).query(Long.class).single();
    }
}
