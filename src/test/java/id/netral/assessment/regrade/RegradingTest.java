package id.netral.assessment.regrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.netral.TestUsers;
import id.netral.assessment.AttemptId;
import id.netral.assessment.TestQuiz;
import id.netral.assessment.attempt.AssessmentTestBase;
import id.netral.assessment.attempt.AttemptResult;
import id.netral.assessment.attempt.PlayerState;
import id.netral.assessment.regrade.Regrading.Rule;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.learning.ledger.CompletionLedger;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import id.netral.security.Role;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/**
 * A quiz of one question whose key turns out to be wrong: it said A, right is B. Sari answered A and passed, Budi answered
 * B and failed.
 */
class RegradingTest extends AssessmentTestBase {

    private static final String REASON = "Kunci soal keliru.";

    @Autowired
    CompletionLedger ledger;

    private ModuleId module;
    private ModuleVersionId version;
    private AttemptId saris;
    private AttemptId budis;

    @BeforeEach
    void aWrongKey() {
        module = quiz.newModule();
        version = quiz.publish(module, TestQuiz.quiz(60, 3, 1, List.of(keyed("A"))));
        saris = answered(sari, "A");
        attempts.submit(sari, saris);
        budis = answered(budi, "B");
        attempts.submit(budi, budis);
        TestUsers.signIn(null, Role.PELATIH, Role.SDM);
    }

    @Test
    void theDryRunSaysWhoPassesAndWhoFailsAndChangesNothing() {
        correct();
        var preview = regrading.preview(question(), Rule.NEW_KEY);

        assertThat(List.of(preview.passesNow(), preview.failsNow(), preview.keeps()))
                .containsExactly(1L, 1L, 0L);
        assertThat(preview.attempts())
                .extracting(RegradedAttempt::name, RegradedAttempt::newPassed)
                .containsExactly(tuple("Budi Uji", true), tuple("Sari Uji", false));
        assertThat(attempts.find(sari, saris).orElseThrow().passed()).isTrue();
        assertThat(rows("regrade")).isZero();
    }

    @Test
    void applyingSupersedesInTheLedgerWithAReason() {
        correct();
        regraded(question(), Rule.NEW_KEY, REASON);

        assertThat(attempts.find(sari, saris).orElseThrow().passed()).isFalse();
        assertThat(attempts.find(budi, budis).orElseThrow().passed()).isTrue();
        assertThat(ledger.of(sari)).isEmpty();
        assertThat(ledger.of(budi)).singleElement().satisfies(row -> {
            assertThat(row.attempt()).isEqualTo(budis);
            assertThat(row.completedAt())
                    .isEqualTo(attempts.find(budi, budis).orElseThrow().submittedAt());
        });
        // nothing was taken out of the ledger: Sari's row stands, with a void one over it
        assertThat(jdbc.sql("SELECT void, reason FROM completion WHERE employee_id = ? ORDER BY id")
                        .param(sari.value())
                        .query()
                        .listOfRows())
                .extracting(row -> row.get("void"), row -> row.get("reason"))
                .containsExactly(tuple(false, null), tuple(true, REASON));
        assertThat(rows("audit_entry WHERE action = 'QUIZ_REGRADED'")).isEqualTo(1);
        assertThat(attempts.result(sari, saris).orElseThrow().regraded()).isEqualTo(REASON);
    }

    @Test
    void theResultThenShowsTheKeyThatHolds() {
        correct();
        regraded(question(), Rule.NEW_KEY, REASON);

        var item = attempts.result(budi, budis).orElseThrow().items().getFirst();
        assertThat(item.right()).isTrue();
        assertThat(item.options())
                .filteredOn(AttemptResult.Option::right)
                .extracting(AttemptResult.Option::text)
                .containsExactly("Pilihan B");
    }

    @Test
    void anAttemptUnderWayKeepsItsQuestionAndIsScoredByTheCorrection() {
        var cici = database.employee("199203042017012005", "Cici Uji", "Dinas Uji");
        var open = answered(cici, "B");
        var asked = attempts.state(cici, open).items();
        correct();
        regraded(question(), Rule.NEW_KEY, REASON);

        assertThat(attempts.state(cici, open).items()).isEqualTo(asked);
        assertThat(attempts.submit(cici, open).passed()).isTrue();
    }

    @Test
    void twiceChangesNothingMore() {
        correct();
        regraded(question(), Rule.NEW_KEY, REASON);
        var entries = rows("completion");
        var again = regraded(question(), Rule.NEW_KEY, REASON);

        assertThat(again.attempts()).noneMatch(RegradedAttempt::changed);
        assertThat(rows("completion")).isEqualTo(entries);
    }

    @Test
    void fullMarksAfterwardsGiveSariHerCompletionBack() {
        correct();
        regraded(question(), Rule.NEW_KEY, REASON);
        regraded(question(), Rule.FULL_MARKS, "Soal tidak jelas.");

        assertThat(ledger.of(sari)).hasSize(1);
        assertThat(ledger.of(budi)).hasSize(1);
        assertThat(rows("completion WHERE employee_id = " + sari.value())).isEqualTo(3);
    }

    @Test
    void refusesWithoutACorrectionWithoutAReasonAndWhenTheShapeChanged() {
        assertRefused(() -> regrading.preview(question(), Rule.NEW_KEY), "regrade.nothing");
        assertRefused(() -> regraded(question(), Rule.FULL_MARKS, "  "), "regrade.reason");
        var shorter = new Choice(
                Type.SINGLE,
                List.of(new Option("Pilihan A", true, null), new Option("Pilihan B", false, null)),
                Credit.ALL_OR_NOTHING);
        quiz.publish(module, TestQuiz.quiz(60, 3, 1, List.of(TestQuiz.question(0, shorter, "Soal?"))));
        assertRefused(() -> regrading.preview(question(), Rule.NEW_KEY), "regrade.shape");
    }

    @Test
    void onlyTrainersRegrade() {
        TestUsers.signIn(sari);
        assertThatThrownBy(() -> regrading.preview(1, Rule.FULL_MARKS)).isInstanceOf(AccessDeniedException.class);
    }

    private void correct() {
        quiz.publish(module, TestQuiz.quiz(60, 3, 1, List.of(keyed("B"))));
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

    private AttemptId answered(EmployeeId person, String letter) {
        var attempt = attempts.startOrResume(person, version);
        var item = attempts.state(person, attempt).items().getFirst();
        var key = item.options().stream()
                .filter(option -> option.text().endsWith(letter))
                .map(PlayerState.Option::key)
                .toList();
        attempts.save(person, attempt, 1, 1, key);
        return attempt;
    }

    private long question() {
        return jdbc.sql("SELECT id FROM question WHERE module_id = ?")
                .param(module.value())
                .query(Long.class)
                .single();
    }

    private long rows(String from) {
        return jdbc.sql("SELECT COUNT(*) FROM " + from).query(Long.class).single();
    }

    private static void assertRefused(ThrowingCallable call, String key) {
        assertThatThrownBy(call).isInstanceOf(RefusedException.class).hasMessage(key);
    }
}
