package id.netral.authoring.review;

import static id.netral.authoring.DraftFixture.REVIEWER;
import static id.netral.authoring.DraftFixture.WRITER;
import static id.netral.authoring.DraftFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.netral.IntegrationTest;
import id.netral.TestClock;
import id.netral.TestDatabase;
import id.netral.assessment.bank.QuestionEditing;
import id.netral.authoring.DraftFixture;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.DraftModule;
import id.netral.authoring.Drafts;
import id.netral.catalog.Catalog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A planned publication outlives what passes in a moment, tells its authors what does not, and keeps no other from its own. */
@IntegrationTest
class ScheduledFaultsTest {

    private static final String SLUG = "uji-tinjauan";

    @Autowired
    ReviewWorkflow workflow;

    @Autowired
    ReviewDesk desk;

    @Autowired
    ScheduledPublication scheduled;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftLessons lessons;

    @Autowired
    QuestionEditing questions;

    @Autowired
    Catalog catalog;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    DraftFixture fixture;
    DraftModule draft;

    @BeforeEach
    void planned(@Autowired TestDatabase database) {
        database.reset();
        fixture = new DraftFixture(drafts, lessons, questions, jdbc);
        fixture.remove();
        draft = fixture.create();
        plan(SLUG);
    }

    @AfterEach
    void remove() {
        fixture.remove();
    }

    @Test
    void aDeadlockCostsNothingButTheNextRun() throws Exception {
        try (var other = dataSource.getConnection()) {
            other.setAutoCommit(false);
            weigh(other);
            lock(other, "learning_module", draft.module().value());
            var run = CompletableFuture.runAsync(scheduled::run);
            await().until(this::somebodyWaits);
            lock(other, "draft_module", draft.id().value()); // both wait for each other: the database ends the lighter
            run.get();
            other.rollback();
        }
        assertThat(stage()).isEqualTo(ReviewStage.SCHEDULED);
        assertThat(published()).isFalse();

        scheduled.run();

        assertThat(published()).isTrue();
    }

    @Test
    void aLostConnectionCostsNothingEitherAndTheNextDraftIsPublishedAllTheSame() throws Exception {
        var second = as(
                WRITER,
                () -> drafts.find(drafts.duplicate(draft.id(), "Uji tinjauan kedua"))
                        .orElseThrow());
        as(WRITER, () -> {
            questions.create(second.module(), DraftFixture.question("uji-1", "Asas apa yang dimaksud?"));
            questions.create(second.module(), DraftFixture.question("uji-2", "Apa kata lain dari tidak memihak?"));
        });
        plan(second.slug());
        try (var other = dataSource.getConnection()) {
            other.setAutoCommit(false);
            lock(other, "learning_module", draft.module().value());
            var run = CompletableFuture.runAsync(scheduled::run);
            await().until(this::somebodyWaits);
            jdbc.sql("KILL CONNECTION " + waiting().orElseThrow()).update();
            run.get();
            other.rollback();
        }
        assertThat(stage()).isEqualTo(ReviewStage.SCHEDULED);
        assertThat(as(REVIEWER, () -> catalog.current(second.slug()))).isPresent();

        scheduled.run();

        assertThat(published()).isTrue();
    }

    @Test
    void aRefusalIsToldInASentence() {
        // approved by rules that have become stricter since
        jdbc.sql("UPDATE draft_module SET summary = '' WHERE id = ?")
                .param(draft.id().value())
                .update();
        jdbc.sql("UPDATE draft_review SET approved_hash = ? WHERE draft_id = ?")
                .params(
                        as(
                                REVIEWER,
                                () -> desk.find(SLUG)
                                        .orElseThrow()
                                        .compiled()
                                        .files()
                                        .hash()),
                        draft.id().value())
                .update();

        scheduled.run();

        assertThat(published()).isFalse();
        assertThat(stage()).isEqualTo(ReviewStage.READY);
        var told = as(REVIEWER, () -> desk.find(SLUG).orElseThrow()).history().getFirst();
        assertThat(told.step()).isEqualTo(ReviewStep.NOT_PUBLISHED);
        assertThat(told.note()).contains(" ").contains("module.yaml").doesNotContain("pack.refused");
    }

    private void plan(String slug) {
        as(WRITER, () -> workflow.submit(slug, "Terbitan pertama", false));
        as(REVIEWER, () -> {
            desk.find(slug).orElseThrow().citations().forEach(each -> workflow.confirm(slug, each, "Sesuai"));
            workflow.approve(slug);
            workflow.schedule(slug, TestClock.now().plusSeconds(3_600));
        });
        jdbc.sql("UPDATE draft_review SET publish_at = '2026-12-01 16:59:00' WHERE stage = 'SCHEDULED'")
                .update();
    }

    /** Many changed rows, so that the database ends the other transaction. */
    private static void weigh(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                INSERT INTO audit_entry (happened_at, actor, action)
                WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 500)
                SELECT '2026-12-01 16:59:00', 'Uji', 'EXPORT' FROM n""");
        }
    }

    private static void lock(Connection connection, String table, long id) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT id FROM " + table + " WHERE id = " + id + " FOR UPDATE");
        }
    }

    private boolean somebodyWaits() {
        return waiting().isPresent();
    }

    /** The connection whose publication waits for the module. */
    private Optional<Long> waiting() {
        return jdbc.sql("""
            SELECT id FROM information_schema.processlist
            WHERE info LIKE '%learning_module%' AND id <> CONNECTION_ID() AND command <> 'Sleep' AND time_ms > 200""").query(Long.class).optional();
    }

    private ReviewStage stage() {
        return as(REVIEWER, () -> desk.find(SLUG).orElseThrow()).stage();
    }

    private boolean published() {
        return as(REVIEWER, () -> catalog.current(SLUG)).isPresent();
    }
}
