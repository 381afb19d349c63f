package id.netral.authoring.review;

import static id.netral.authoring.DraftFixture.REVIEWER;
import static id.netral.authoring.DraftFixture.WRITER;
import static id.netral.authoring.DraftFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.IntegrationTest;
import id.netral.TestClock;
import id.netral.TestDatabase;
import id.netral.assessment.bank.QuestionEditing;
import id.netral.authoring.DraftFixture;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.DraftModule;
import id.netral.authoring.Drafts;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.catalog.PublishedVersion;
import id.netral.catalog.VersionHistory;
import id.netral.catalog.pack.ModuleChange.Origin;
import id.netral.catalog.pack.RefusedPackException;
import id.netral.common.RefusedException;
import id.netral.security.Role;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** From a draft to a published version, by four eyes, all of it or nothing. */
@IntegrationTest
class ReviewWorkflowTest {

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
    VersionHistory history;

    @Autowired
    JdbcClient jdbc;

    DraftFixture fixture;
    DraftModule draft;

    @BeforeEach
    void draft(@Autowired TestDatabase database) {
        database.reset();
        fixture = new DraftFixture(drafts, lessons, questions, jdbc);
        fixture.remove();
        draft = fixture.create();
    }

    @AfterEach
    void remove() {
        fixture.remove();
    }

    @Test
    void aDraftIsHandedOverConfirmedApprovedAndPublished() {
        submit();
        assertThat(review().stage()).isEqualTo(ReviewStage.READY);
        assertThat(review().open()).isEqualTo(4);

        confirmAll();
        as(REVIEWER, () -> workflow.approve(SLUG));
        assertThat(review().stage()).isEqualTo(ReviewStage.APPROVED);

        as(WRITER, () -> workflow.publish(SLUG));

        assertThat(current().orElseThrow().lessons())
                .extracting("title")
                .containsExactly("Pelajaran satu", "Pelajaran dua");
        assertThat(versions().getFirst().origin()).isEqualTo(Origin.AUTHORED);
        assertThat(versions().getFirst().note()).isEqualTo("Terbitan pertama");
        assertThat(review().stage()).isEqualTo(ReviewStage.WRITING);
        assertThat(review().authors()).isEmpty();
        assertThat(review().history())
                .extracting(ReviewEntry::step)
                .containsSubsequence(
                        ReviewStep.PUBLISHED, ReviewStep.APPROVED, ReviewStep.CONFIRMED, ReviewStep.SUBMITTED);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE action = 'REVIEW_STEP'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(7);
    }

    @Test
    void nobodyConfirmsOrApprovesWhatTheyWroteWhateverTheirRole() {
        submit();
        var citation = review().citations().getFirst();

        as(WRITER, () -> refused("review.own", () -> workflow.confirm(SLUG, citation, "")));
        confirmAll();
        as(WRITER, () -> refused("review.own", () -> workflow.approve(SLUG)));
        assertThat(review().stage()).isEqualTo(ReviewStage.READY);
    }

    @Test
    void whoChangedOnlyAQuestionIsAnAuthorToo() {
        var helper = DraftFixture.person(9_003, "Mas Pembantu", Role.PELATIH, Role.PENINJAU);
        as(helper, () -> questions.create(draft.module(), DraftFixture.question("uji-3", "Soal dari rekan?")));
        submit();

        as(
                helper,
                () -> refused(
                        "review.own",
                        () -> workflow.confirm(SLUG, review().citations().getFirst(), "")));
    }

    @Test
    void onlyReviewersConfirmAndNotEverybodyApproves() {
        submit();
        var trainer = DraftFixture.person(9_004, "Mbak Pelatih", Role.PELATIH);
        var citation = review().citations().getFirst();

        as(
                trainer,
                () -> assertThatThrownBy(() -> workflow.confirm(SLUG, citation, ""))
                        .isInstanceOf(AccessDeniedException.class));
        as(trainer, () -> assertThatThrownBy(() -> workflow.approve(SLUG)).isInstanceOf(AccessDeniedException.class));
        as(REVIEWER, () -> refused("review.open-citations", () -> workflow.approve(SLUG)));
    }

    @Test
    void aChangedTextOpensItsOwnConfirmationsAgainAndNoOthers() {
        submit();
        confirmAll();

        fixture.rewrite(draft, "Netral itu tidak memihak siapa pun.");

        assertThat(review().citations())
                .filteredOn(citation -> !citation.confirmed())
                .singleElement()
                .satisfies(citation -> {
                    assertThat(citation.part().name()).isEqualTo("pelajaran-satu");
                    assertThat(citation.reopened()).isTrue();
                });
    }

    @Test
    void whatWasChangedAfterTheApprovalIsNotPublished() {
        approve();
        fixture.rewrite(draft, "Kalimat yang belum ditinjau.");

        as(WRITER, () -> refused("review.stage", () -> workflow.publish(SLUG)));
        assertThat(review().stage()).isEqualTo(ReviewStage.READY);
        assertThat(review().changedSince()).isTrue();
        assertThat(current()).isEmpty();
    }

    @Test
    void aQuestionChangedAfterTheApprovalHoldsThePublicationToo() {
        approve();
        as(WRITER, () -> questions.create(draft.module(), DraftFixture.question("uji-3", "Soal susulan?")));

        as(WRITER, () -> refused("review.stage", () -> workflow.publish(SLUG)));
    }

    @Test
    void aDraftIsPublishedWhenItsMomentHasCome() {
        approve();
        as(REVIEWER, () -> workflow.schedule(SLUG, TestClock.now().plusSeconds(3_600)));
        scheduled.run();
        assertThat(current()).isEmpty();

        itsMomentHasCome();
        scheduled.run();

        assertThat(current()).isPresent();
        assertThat(review().stage()).isEqualTo(ReviewStage.WRITING);
    }

    @Test
    void aDraftChangedBeforeItsMomentGoesBackToTheReviewers() {
        approve();
        as(REVIEWER, () -> workflow.schedule(SLUG, TestClock.now().plusSeconds(3_600)));
        fixture.rewrite(draft, "Kalimat yang belum ditinjau.");
        itsMomentHasCome();

        scheduled.run();

        assertThat(current()).isEmpty();
        assertThat(review().stage()).isEqualTo(ReviewStage.READY);
        assertThat(review().history().getFirst().step()).isEqualTo(ReviewStep.NOT_PUBLISHED);
    }

    @Test
    void aPublicationThatFailsHalfwayLeavesTheOldVersionPublished() {
        approve();
        as(WRITER, () -> workflow.publish(SLUG));
        fixture.rewrite(draft, "Netral itu adil.");
        approve();
        // a listener cannot store its part: the quiz of the version to come is there already
        var next = jdbc.sql("""
            SELECT AUTO_INCREMENT FROM information_schema.tables
            WHERE table_schema = DATABASE() AND table_name = 'module_version'""").query(Long.class).single();
        jdbc.sql("INSERT INTO quiz (module_version_id, pass_mark, max_attempts, draw_count) VALUES (?, 1, 1, 1)")
                .param(next)
                .update();
        try {
            as(WRITER, () -> assertThatThrownBy(() -> workflow.publish(SLUG)).isInstanceOf(RuntimeException.class));

            assertThat(current().orElseThrow().number()).isEqualTo(1);
            assertThat(versions()).hasSize(1);
            assertThat(review().stage()).isEqualTo(ReviewStage.APPROVED);
        } finally {
            jdbc.sql("DELETE FROM quiz WHERE module_version_id = ?").param(next).update();
        }
        as(WRITER, () -> workflow.publish(SLUG));
        assertThat(current().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void ofManyWhoPublishAtOnceOneDoes() throws Exception {
        approve();
        try (var people = Executors.newFixedThreadPool(4)) {
            var works = IntStream.range(0, 4)
                    .mapToObj(number -> people.submit(() -> as(WRITER, () -> published())))
                    .toList();
            var done = 0;
            for (var work : works) {
                done += work.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
        assertThat(versions()).hasSize(1);
    }

    private boolean published() {
        try {
            workflow.publish(SLUG);
            return true;
        } catch (RefusedException refused) {
            return false;
        }
    }

    @Test
    void aDraftThatCouldNotBePublishedIsNotHandedOver() {
        as(WRITER, () -> {
            var unfinished = drafts.create("Uji tinjauan kosong");
            var slug = drafts.find(unfinished).orElseThrow().slug();
            assertThatThrownBy(() -> workflow.submit(slug, "", false))
                    .isInstanceOfSatisfying(
                            RefusedPackException.class,
                            refused -> assertThat(refused.faults()).isNotEmpty());
        });
    }

    @Test
    void aSecondEditionSaysWhatHasChanged() {
        approve();
        as(WRITER, () -> workflow.publish(SLUG));
        fixture.rewrite(draft, "Netral itu adil.");

        as(WRITER, () -> refused("review.note-missing", () -> workflow.submit(SLUG, "  ", true)));
        as(WRITER, () -> workflow.submit(SLUG, "Kalimat pertama diganti", true));
        confirmAll();
        as(REVIEWER, () -> workflow.approve(SLUG));
        as(REVIEWER, () -> workflow.publish(SLUG));

        assertThat(versions().getFirst().material()).isTrue();
        assertThat(versions().getFirst().number()).isEqualTo(2);
    }

    @Test
    void aWithdrawnModuleIsNoLongerOffered() {
        approve();
        as(WRITER, () -> workflow.publish(SLUG));

        as(REVIEWER, () -> refused("review.reason-missing", () -> workflow.withdraw(SLUG, " ")));
        as(REVIEWER, () -> workflow.withdraw(SLUG, "Pasal 2 diubah"));

        assertThat(current()).isEmpty();
        assertThat(versions().getFirst().withdrawnReason()).isEqualTo("Pasal 2 diubah");
        assertThat(review().draft().slug()).isEqualTo(SLUG);
    }

    private void submit() {
        as(WRITER, () -> workflow.submit(SLUG, "Terbitan pertama", false));
    }

    private void confirmAll() {
        as(
                REVIEWER,
                () -> desk.find(SLUG).orElseThrow().citations().stream()
                        .filter(citation -> !citation.confirmed())
                        .forEach(citation -> workflow.confirm(SLUG, citation, "Sesuai bunyi pasal")));
    }

    private void approve() {
        submit();
        confirmAll();
        as(REVIEWER, () -> workflow.approve(SLUG));
    }

    private void itsMomentHasCome() {
        jdbc.sql("UPDATE draft_review SET publish_at = '2026-12-01 17:00:00' - INTERVAL 1 MINUTE")
                .update();
    }

    private DraftReview review() {
        return as(REVIEWER, () -> desk.find(SLUG).orElseThrow());
    }

    private Optional<ModuleVersion> current() {
        return as(REVIEWER, () -> catalog.current(SLUG));
    }

    private java.util.List<PublishedVersion> versions() {
        return as(REVIEWER, () -> history.of(draft.module()));
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
