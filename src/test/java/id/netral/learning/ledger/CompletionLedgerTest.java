package id.netral.learning.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.AttemptSubmitted;
import id.netral.catalog.Catalog;
import id.netral.common.EmployeeId;
import id.netral.common.Score;
import id.netral.learning.LearningFixture;
import id.netral.learning.ModuleCompleted;
import id.netral.security.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger's promises, on the real database. */
@IntegrationTest
@RecordApplicationEvents
class CompletionLedgerTest {

    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CompletionLedger ledger;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    LearningFixture fixture;
    EmployeeId sari;

    @BeforeEach
    void people(@Autowired Catalog catalog) {
        database.reset();
        fixture = new LearningFixture(catalog, events, transaction);
        sari = database.employee("199001012015012001", "Sari Uji", "Dinas Uji");
        TestUsers.signIn(sari);
    }

    @AfterEach
    void signOut() {
        jdbc.sql("DELETE FROM completion WHERE supersedes_id IS NOT NULL").update(); // before what they point at
        SecurityContextHolder.clearContext();
    }

    private long rows() {
        return jdbc.sql("SELECT COUNT(*) FROM completion").query(Long.class).single();
    }

    @Test
    void aPassedAttemptAddsOneRowWithItsEvidence(ApplicationEvents recorded) {
        var aurat = fixture.aurat();
        var attempt = fixture.attempt(sari, aurat, 90, NOON);
        fixture.submit(attempt);

        var score = new Score(BigDecimal.valueOf(90));
        assertThat(ledger.of(sari)).singleElement().satisfies(row -> {
            assertThat(row.module()).isEqualTo(aurat.module());
            assertThat(row.version()).isEqualTo(aurat.id());
            assertThat(row.attempt()).isEqualTo(attempt.attempt());
            assertThat(row.score()).isEqualTo(score);
            assertThat(row.jp()).isEqualByComparingTo(aurat.jp());
            assertThat(row.completedAt()).isEqualTo(NOON);
        });
        assertThat(recorded.stream(ModuleCompleted.class))
                .containsExactly(new ModuleCompleted(sari, aurat.module(), aurat.id(), score, aurat.jp(), NOON));
    }

    @Test
    void theMomentIsKeptInUtcWhateverTheMachinesZone() {
        fixture.pass(sari, fixture.aurat(), NOON);
        assertThat(jdbc.sql("SELECT CAST(completed_at AS CHAR) FROM completion")
                        .query(String.class)
                        .single())
                .isEqualTo("2026-11-22 05:00:00.000000");
    }

    @Test
    void aFailedAttemptAddsNothing(ApplicationEvents recorded) {
        fixture.submit(fixture.attempt(sari, fixture.aurat(), 79, NOON));
        assertThat(rows()).isZero();
        assertThat(recorded.stream(ModuleCompleted.class)).isEmpty();
    }

    @Test
    void twoSubmissionsOfOneAttemptAtTheSameMomentMakeOneRow() throws Exception {
        var attempt = fixture.attempt(sari, fixture.aurat(), 90, NOON);
        var together = new CyclicBarrier(2);
        Callable<Object> submission = () -> transaction.execute(status -> {
            TestUsers.signIn(sari);
            await(together);
            events.publishEvent(attempt);
            return status;
        });
        try (var devices = Executors.newFixedThreadPool(2)) {
            for (var done : devices.invokeAll(List.of(submission, submission))) {
                done.get(); // neither is told of a failure
            }
        }
        assertThat(rows()).isEqualTo(1);
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aSecondPassOfTheSameVersionAddsNothing(ApplicationEvents recorded) {
        fixture.pass(sari, fixture.aurat(), NOON);
        fixture.pass(sari, fixture.aurat(), NOON.plusSeconds(60));
        assertThat(rows()).isEqualTo(1);
        assertThat(recorded.stream(ModuleCompleted.class)).hasSize(1);
    }

    @Test
    void aSubmissionThatFailsLeavesNoRow() {
        AttemptSubmitted attempt = fixture.attempt(sari, fixture.aurat(), 90, NOON);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    events.publishEvent(attempt);
                    throw new IllegalStateException("the submission fails later");
                }))
                .hasMessage("the submission fails later");
        assertThat(rows()).isZero();
    }

    @Test
    void nothingIsEnteredOutsideTheSubmittingTransaction() {
        var attempt = fixture.attempt(sari, fixture.aurat(), 90, NOON);
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> events.publishEvent(attempt));
    }

    @Test
    void aSupersededRowDoesNotCountAndItsCorrectionDoes() {
        fixture.pass(sari, fixture.aurat(), NOON);
        var wrong = ledger.of(sari).getFirst().id();
        jdbc.sql("""
                        INSERT INTO completion (employee_id, module_id, module_version_id, score, jp, completed_at,
                                                recorded_at, supersedes_id, reason)
                        SELECT employee_id, module_id, module_version_id, score, 0.5, completed_at,
                               recorded_at, id, 'JP keliru' FROM completion WHERE id = ?""").param(wrong).update();

        assertThat(ledger.of(sari)).singleElement().satisfies(row -> {
            assertThat(row.id()).isNotEqualTo(wrong);
            assertThat(row.attempt()).isNull();
            assertThat(row.jp()).isEqualByComparingTo("0.5");
        });
    }

    @Test
    void newestCompletionsComeFirst() {
        fixture.pass(sari, fixture.aurat(), NOON.plusSeconds(1));
        fixture.pass(sari, fixture.caleg(), NOON);
        assertThat(ledger.of(sari))
                .extracting(CompletionRecord::version)
                .containsExactly(fixture.aurat().id(), fixture.caleg().id());
    }

    @Test
    void onlyThePersonAndHrReadIt() {
        var budi = database.employee("198702022014021002", "Budi Uji", "Dinas Uji");
        TestUsers.signIn(budi);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> ledger.of(sari));
        TestUsers.signIn(budi, Role.SDM_OPD);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> ledger.of(sari));
        TestUsers.signIn(null, Role.SDM);
        assertThat(ledger.of(sari)).isEmpty();
    }
}
