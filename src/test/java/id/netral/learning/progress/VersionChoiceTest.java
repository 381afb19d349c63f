package id.netral.learning.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.bank.QuestionEditing;
import id.netral.authoring.DraftFixture;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.DraftModule;
import id.netral.authoring.Drafts;
import id.netral.authoring.review.DraftReview;
import id.netral.authoring.review.ReviewDesk;
import id.netral.authoring.review.ReviewWorkflow;
import id.netral.catalog.Catalog;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.learning.LearningFixture;
import id.netral.security.Role;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever learns stays on the version begun with, is offered the newer one, and loses nothing by moving. */
@IntegrationTest
class VersionChoiceTest {

    private static final String SLUG = "uji-tinjauan";

    @Autowired
    Progress progress;

    @Autowired
    VersionChoice choice;

    @Autowired
    ReviewWorkflow workflow;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftLessons lessons;

    @Autowired
    QuestionEditing questions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Catalog catalog;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    DraftFixture fixture;
    DraftModule draft;
    EmployeeId sari;

    @BeforeEach
    void aPublishedModule(@Autowired TestDatabase database) {
        database.reset();
        sari = database.employee("198504122010012001", "Sari Contoh", "Dinas Uji");
        fixture = new DraftFixture(drafts, lessons, questions, jdbc);
        fixture.remove();
        draft = fixture.create();
        publish("Terbitan pertama", false);
        TestUsers.signIn(sari, Role.PESERTA);
    }

    @AfterEach
    void remove(@Autowired TestDatabase database) {
        SecurityContextHolder.clearContext();
        database.reset(); // attempts hold on to the quiz
        fixture.remove();
    }

    @Test
    void nobodyIsMovedUnaskedAndTheNewerVersionIsOffered() {
        var before = open();
        change("Kalimat pertama diganti", true);

        var module = open();

        assertThat(module.version()).isEqualTo(before.version());
        assertThat(choice.offer(sari, module)).hasValueSatisfying(newer -> {
            assertThat(newer.version().number()).isEqualTo(2);
            assertThat(newer.notes()).containsExactly("Kalimat pertama diganti");
            assertThat(newer.material()).isTrue();
        });
    }

    @Test
    void movingKeepsUnchangedLessonsAsRead() {
        var module = open();
        progress.lessonRead(sari, module.version(), 1);
        progress.lessonRead(sari, module.version(), 2);
        change("Kalimat pertama diganti", false);
        var newer = choice.offer(sari, open()).orElseThrow();

        assertThat(newer.kept()).isEqualTo(1);
        choice.move(sari, open(), newer);

        assertThat(open().version().number()).isEqualTo(2);
        assertThat(open().read()).containsExactly(2);
        assertThat(choice.offer(sari, open())).isEmpty();
    }

    @Test
    void movingWaitsForTheQuizUnderWay() {
        var module = open();
        progress.lessonRead(sari, module.version(), 1);
        progress.lessonRead(sari, module.version(), 2);
        progress.startQuiz(sari, SLUG);
        change("Kalimat pertama diganti", false);
        var newer = choice.offer(sari, open()).orElseThrow();

        assertThatThrownBy(() -> choice.move(sari, open(), newer))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo("version.quiz-open"));
        assertThat(open().version().number()).isEqualTo(1);
    }

    @Test
    void whoStaysIsNotAskedAgainBeforeTheNextVersion() {
        open();
        change("Kalimat pertama diganti", false);
        choice.stay(sari, choice.offer(sari, open()).orElseThrow());

        assertThat(choice.offer(sari, open())).isEmpty();
        fixture.rewrite(draft, "Sekali lagi diganti.");
        publish("Diganti lagi", false);

        assertThat(choice.offer(sari, open()))
                .hasValueSatisfying(
                        newer -> assertThat(newer.notes()).containsExactly("Diganti lagi", "Kalimat pertama diganti"));
    }

    @Test
    void whoHasCompletedIsToldWhatHasChangedAndAskedNothing() {
        complete(open());
        assertThat(choice.changes(sari, progress.of(sari))).isEmpty();
        change("Kalimat pertama diganti", false);

        var module = open();
        assertThat(module.done()).isTrue();
        assertThat(module.due()).isFalse();
        assertThat(choice.offer(sari, module)).isEmpty();
        assertThat(choice.changes(sari, progress.of(sari))).singleElement().satisfies(newer -> {
            assertThat(newer.version().number()).isEqualTo(2);
            assertThat(newer.notes()).containsExactly("Kalimat pertama diganti");
        });

        choice.stay(sari, choice.changedSince(sari, module).orElseThrow());
        assertThat(choice.changedSince(sari, open())).isEmpty();
    }

    @Test
    void whoReadsTheCorrectedVersionKeepsTheCompletion() {
        complete(open());
        change("Kalimat pertama diganti", false);
        choice.move(sari, open(), choice.changedSince(sari, open()).orElseThrow());

        assertThat(open().version().number()).isEqualTo(2);
        assertThat(open().done()).isTrue();
        assertThat(choice.changedSince(sari, open())).isEmpty();
    }

    private void complete(LearnerModule module) {
        new LearningFixture(catalog, events, transaction)
                .pass(sari, module.version(), Instant.parse("2026-11-20T03:00:00Z"));
    }

    @Test
    void aWithdrawnModuleStaysOpenToWhoeverHasBegunIt() {
        open();
        DraftFixture.as(DraftFixture.REVIEWER, () -> workflow.withdraw(SLUG, "Pasal berubah"));

        assertThat(open().version().number()).isEqualTo(1);
        assertThat(progress.of(sari))
                .extracting(module -> module.version().slug())
                .contains(SLUG);

        jdbc.sql("DELETE FROM enrolment").update();
        assertThat(progress.open(sari, SLUG)).isEmpty();
        assertThat(progress.of(sari))
                .extracting(module -> module.version().slug())
                .doesNotContain(SLUG);
    }

    private LearnerModule open() {
        return progress.open(sari, SLUG).orElseThrow();
    }

    private void change(String note, boolean material) {
        fixture.rewrite(draft, "Netral itu melayani tanpa memihak.");
        publish(note, material);
    }

    private void publish(String note, boolean material) {
        DraftFixture.as(DraftFixture.WRITER, () -> workflow.submit(SLUG, note, material));
        DraftFixture.as(DraftFixture.REVIEWER, () -> {
            DraftReview review = desk.find(SLUG).orElseThrow();
            review.citations().stream()
                    .filter(citation -> !citation.confirmed())
                    .forEach(citation -> workflow.confirm(SLUG, citation, ""));
            workflow.approve(SLUG);
            workflow.publish(SLUG);
        });
    }
}
