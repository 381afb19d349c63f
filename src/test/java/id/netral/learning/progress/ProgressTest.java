package id.netral.learning.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.netral.IntegrationTest;
import id.netral.Statements;
import id.netral.TestClock;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.attempt.AttemptService;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.common.Utc;
import id.netral.learning.LearningFixture;
import id.netral.learning.progress.LearnerModule.Stage;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Beginning a module, reading on, and opening the quiz, on the real database. */
@IntegrationTest
class ProgressTest {

    private static final String AURAT = "aurat-politik";

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Progress progress;

    @Autowired
    AttemptService attempts;

    LearningFixture fixture;
    EmployeeId sari;

    @BeforeEach
    void people(
            @Autowired Catalog catalog,
            @Autowired ApplicationEventPublisher events,
            @Autowired TransactionTemplate transaction) {
        database.reset();
        fixture = new LearningFixture(catalog, events, transaction);
        sari = database.employee("199001012015012001", "Sari Uji", "Dinas Uji");
        TestUsers.signIn(sari);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private LearnerModule open() {
        return progress.open(sari, AURAT).orElseThrow();
    }

    private void readAll() {
        var module = open();
        module.version().lessons().forEach(lesson -> progress.lessonRead(sari, module.version(), lesson.number()));
    }

    private void beginOlderVersion(ModuleVersion current) {
        jdbc.sql("""
            INSERT INTO module_version (module_id, number, title, summary, objectives, jp, activity, as_of,
                                        content_hash, published_at)
            SELECT module_id, 0, 'Versi lama', summary, objectives, jp, activity, as_of, content_hash,
                   published_at FROM module_version WHERE id = ?""").param(current.id().value()).update();
        var id = jdbc.sql("SELECT id FROM module_version WHERE module_id = ? AND number = 0")
                .param(current.module().value())
                .query(Long.class)
                .single();
        jdbc.sql("""
            INSERT INTO lesson (module_version_id, number, slug, title, html, minutes, cases)
            VALUES (?, 1, 'lama', 'Pelajaran lama', '<p>Lama</p>', 1, '[]')""").param(id).update();
        jdbc.sql("INSERT INTO quiz (module_version_id, pass_mark, max_attempts, draw_count) VALUES (?, 80, 3, 10)")
                .param(id)
                .update();
        jdbc.sql("""
            INSERT INTO enrolment (employee_id, module_id, module_version_id, started_at, last_seen_at)
            VALUES (?, ?, ?, ?, ?)""")
                .params(sari.value(), current.module().value(), id, Utc.of(TestClock.now()), Utc.of(TestClock.now()))
                .update();
    }

    @AfterEach
    void forgetOlderVersion() {
        var old = "SELECT id FROM module_version WHERE number = 0";
        jdbc.sql("DELETE FROM lesson WHERE module_version_id IN (" + old + ")").update();
        jdbc.sql("DELETE FROM quiz WHERE module_version_id IN (" + old + ")").update();
        jdbc.sql("DELETE FROM module_version WHERE number = 0").update();
    }

    @Test
    void openingAModuleBeginsItOnce() {
        assertThat(progress.of(sari))
                .allSatisfy(module -> assertThat(module.stage()).isEqualTo(Stage.NEW));
        assertThat(open().stage()).isEqualTo(Stage.READING);
        open();
        assertThat(jdbc.sql("SELECT module_version_id FROM enrolment")
                        .query(Long.class)
                        .list())
                .containsExactly(fixture.aurat().id().value());
    }

    @Test
    void whoBeganAnOlderVersionStaysOnIt() {
        var current = fixture.aurat();
        beginOlderVersion(current);
        assertThat(open().version().title()).isEqualTo("Versi lama");
        assertThat(progress.of(sari)).anySatisfy(module -> {
            assertThat(module.version().module()).isEqualTo(current.module());
            assertThat(module.version().title()).isEqualTo("Versi lama");
        });
        assertThat(progress.openLesson(sari, AURAT, 1).orElseThrow().content().title())
                .isEqualTo("Pelajaran lama");
        assertThat(progress.openLesson(sari, AURAT, 2)).isEmpty();
    }

    @Test
    void theQuizOpensWhenEveryLessonWasRead() {
        var module = open();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> progress.startQuiz(sari, AURAT))
                .withMessage("learning.quiz-locked");
        module.version().lessons().stream()
                .skip(1)
                .forEach(lesson -> progress.lessonRead(sari, module.version(), lesson.number()));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> progress.startQuiz(sari, AURAT))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(1));
        progress.lessonRead(sari, module.version(), 1);

        assertThat(open().stage()).isEqualTo(Stage.QUIZ);
        var attempt = progress.startQuiz(sari, AURAT);
        assertThat(progress.startQuiz(sari, AURAT)).isEqualTo(attempt);
        assertThat(open().quiz().open()).isEqualTo(attempt);
    }

    @Test
    void whoUsedAllAttemptsIsToldSo() {
        readAll();
        var tries = open().quiz().maxAttempts();
        for (var used = 0; used < tries; used++) {
            attempts.submit(sari, progress.startQuiz(sari, AURAT));
        }
        assertThat(open().stage()).isEqualTo(Stage.EXHAUSTED);
        assertThat(progress.of(sari)).extracting(LearnerModule::stage).contains(Stage.EXHAUSTED);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> progress.startQuiz(sari, AURAT))
                .withMessage("quiz.no-attempts-left");
    }

    @Test
    void aLedgerRowMakesTheModuleDone() {
        readAll();
        fixture.pass(sari, fixture.aurat(), Instant.parse("2026-11-22T05:00:00Z"));
        assertThat(open().stage()).isEqualTo(Stage.DONE);
    }

    @Test
    void thePlaceIsKeptForTheNextDevice() {
        var version = progress.openLesson(sari, AURAT, 2).orElseThrow().version();
        progress.keepPlace(sari, version, 2, 0.4321);
        assertThat(progress.openLesson(sari, AURAT, 2).orElseThrow().place()).isEqualTo(0.4321);
        assertThat(open().nextLesson()).isEqualTo(2);

        assertThat(progress.openLesson(sari, AURAT, 3).orElseThrow().place()).isZero();
        assertThat(open().nextLesson())
                .as("the browser tells the place, not the page")
                .isEqualTo(2);
        progress.keepPlace(sari, version, 3, 0);
        assertThat(open().nextLesson()).isEqualTo(3);
    }

    @Test
    void aLessonUnderWayIsOpenedWithoutWritingInTwoStatements() {
        progress.openLesson(sari, AURAT, 2);
        assertThat(Statements.of(() -> progress.openLesson(sari, AURAT, 2)))
                .hasSize(2)
                .allSatisfy(sql -> assertThat(sql).startsWithIgnoringCase("SELECT"));
    }

    @Test
    @ExtendWith(TestClock.Still.class)
    void aQuizBeginsInSixStatements() {
        readAll();
        progress.startQuiz(sari, AURAT); // its rules and questions are known to the node from now on
        jdbc.sql("DELETE FROM attempt_item").update();
        jdbc.sql("DELETE FROM attempt").update();
        assertThat(Statements.of(() -> progress.startQuiz(sari, AURAT))).hasSize(6);
    }

    @Test
    void aPlaceThatCannotBeIsCutOrIgnored() {
        var version = progress.openLesson(sari, AURAT, 2).orElseThrow().version();
        progress.keepPlace(sari, version, 2, 17);
        assertThat(open().place().share()).isEqualTo(1);
        progress.keepPlace(sari, version, 2, -3);
        assertThat(open().place().share()).isZero();
        progress.keepPlace(sari, version, 2, 0.5);
        progress.keepPlace(sari, version, 2, Double.NaN);
        progress.keepPlace(sari, version, 2, Double.POSITIVE_INFINITY);
        progress.keepPlace(sari, version, 99, 0.7);
        progress.keepPlace(sari, version, -1, 0.7);
        assertThat(open().place())
                .extracting(ReadingPlace::lesson, ReadingPlace::share)
                .containsExactly(2, 0.5);
    }

    @Test
    void readingALessonTwiceOrALessonThatIsNoneChangesNothing() {
        var module = open();
        progress.lessonRead(sari, module.version(), 1);
        var readAt = jdbc.sql("SELECT CAST(read_at AS CHAR) FROM lesson_read")
                .query(String.class)
                .single();
        progress.lessonRead(sari, module.version(), 1);
        progress.lessonRead(sari, module.version(), 42);
        assertThat(jdbc.sql("SELECT CAST(read_at AS CHAR) FROM lesson_read")
                        .query(String.class)
                        .list())
                .containsExactly(readAt);
        assertThat(open().read()).containsExactly(1);
    }

    @Test
    void twoDevicesMayDoEverythingAtOnce() throws Exception {
        var together = new CyclicBarrier(2);
        Callable<Object> device = () -> {
            TestUsers.signIn(sari);
            together.await();
            readAll();
            return progress.openLesson(sari, AURAT, 1);
        };
        try (var devices = Executors.newFixedThreadPool(2)) {
            for (var done : devices.invokeAll(List.of(device, device))) {
                done.get();
            }
        }
        assertThat(open().stage()).isEqualTo(Stage.QUIZ);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM enrolment").query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void unknownModulesAndLessonsAreEmpty() {
        assertThat(progress.open(sari, "tidak-ada")).isEmpty();
        assertThat(progress.openLesson(sari, AURAT, 99)).isEmpty();
        assertThat(progress.openLesson(sari, "tidak-ada", 1)).isEmpty();
    }

    @Test
    void nobodyLearnsForSomebodyElse() {
        var module = open();
        TestUsers.signIn(database.employee("198702022014021002", "Budi Uji", "Dinas Uji"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> progress.of(sari));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> progress.open(sari, AURAT));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> progress.openLesson(sari, AURAT, 1));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> progress.keepPlace(sari, module.version(), 1, 0.5));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> progress.lessonRead(sari, module.version(), 1));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> progress.startQuiz(sari, AURAT));
        SecurityContextHolder.clearContext();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> progress.of(sari));
    }
}
