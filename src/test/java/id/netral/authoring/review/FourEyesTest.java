package id.netral.authoring.review;

import static id.netral.authoring.DraftFixture.REVIEWER;
import static id.netral.authoring.DraftFixture.WRITER;
import static id.netral.authoring.DraftFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.assessment.bank.QuestionEditing;
import id.netral.assessment.quiz.QuizSettings;
import id.netral.assessment.quiz.QuizSettingsService;
import id.netral.authoring.DraftFiles;
import id.netral.authoring.DraftFixture;
import id.netral.authoring.DraftLesson;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.DraftModule;
import id.netral.authoring.Drafts;
import id.netral.common.RefusedException;
import id.netral.question.QuizConduct;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever changes what a learner would see, however little, is an author and does not approve it. */
@IntegrationTest
class FourEyesTest {

    private static final String SLUG = "uji-tinjauan";
    private static final SignedInUser HELPER =
            DraftFixture.person(9_003, "Mas Pembantu", Role.PELATIH, Role.PENINJAU, Role.ADMIN);

    @Autowired
    ReviewWorkflow workflow;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftLessons lessons;

    @Autowired
    DraftFiles files;

    @Autowired
    QuestionEditing questions;

    @Autowired
    QuizSettingsService quizSettings;

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
    void whoOnlyTookALessonOutMayNotApprove() {
        as(HELPER, () -> lessons.archive(first().id()));

        helperMayNotApprove();
    }

    @Test
    void whoOnlyBroughtALessonBackMayNotApprove() {
        as(WRITER, () -> lessons.archive(first().id()));
        as(
                HELPER,
                () -> lessons.bringBack(lessons.archived(draft.id()).getFirst().id()));

        helperMayNotApprove();
    }

    @Test
    void whoOnlyPutAnotherPictureInItsPlaceMayNotApprove() {
        as(
                WRITER,
                () -> files.put(
                        draft.id(), "images/foto.png", "Foto", "CC0", files.bring("images/foto.png", picture(10))));
        as(HELPER, () -> files.put(draft.id(), "images/foto.png", "", "", files.bring("images/foto.png", picture(20))));

        helperMayNotApprove();
    }

    @Test
    void whoOnlyAddedAPictureMayNotApprove() {
        as(HELPER, () -> files.store(draft.id(), "foto.png", "Foto", "CC0", new ByteArrayInputStream(picture(10))));

        helperMayNotApprove();
    }

    @Test
    void whoOnlyChangedOrderTitleOrFactsMayNotApprove() {
        as(HELPER, () -> lessons.move(first().id(), 2));
        assertThat(authors()).contains(HELPER.account());
        forget();
        as(HELPER, () -> lessons.rename(first().id(), "Judul lain"));
        assertThat(authors()).contains(HELPER.account());
        forget();
        as(HELPER, () -> {
            var now = drafts.find(draft.id()).orElseThrow();
            drafts.change(draft.id(), now.facts(), now.lockVersion());
        });

        helperMayNotApprove();
    }

    @Test
    void whoWroteATextShownHereByReferenceIsAnAuthorHereTooEvenAfterItsOwnModuleWasPublished() {
        var other = as(HELPER, () -> drafts.create("Uji tinjauan lain"));
        var shared = as(HELPER, () -> lessons.add(other, "Teks bersama", DraftFixture.text("Netral di mana pun.")));
        as(WRITER, () -> lessons.share(draft.id(), shared));
        assertThat(authors()).contains(HELPER.account());
        forget();
        as(HELPER, () -> {
            var lesson = lessons.find(shared).orElseThrow();
            lessons.save(shared, DraftFixture.text("Netral kapan pun."), lesson.lockVersion());
        });
        jdbc.sql("DELETE FROM draft_author WHERE draft_id = ?")
                .param(other.value())
                .update(); // as publishing does

        helperMayNotApprove();
    }

    @Test
    void aCopyIsWrittenByWhoWroteTheOriginal() {
        as(HELPER, () -> lessons.rename(first().id(), "Judul lain"));

        var copy = as(
                WRITER,
                () -> drafts.find(drafts.duplicate(draft.id(), "Uji tinjauan salinan"))
                        .orElseThrow());

        assertThat(as(REVIEWER, () -> desk.find(copy.slug()).orElseThrow()).authors())
                .contains(HELPER.account());
    }

    @Test
    void questionsHaveTheirAuthorsWithoutTheAuditTrail() {
        as(HELPER, () -> questions.create(draft.module(), DraftFixture.question("uji-3", "Soal dari rekan?")));
        jdbc.sql("DELETE FROM audit_entry").update(); // as its retention does

        helperMayNotApprove();
    }

    @Test
    void authorsOfWhatIsPublishedBeginAnewAndChangedConductHasAnAuthor() {
        as(HELPER, () -> questions.create(draft.module(), DraftFixture.question("uji-3", "Soal dari rekan?")));
        approve();
        as(WRITER, () -> workflow.publish(SLUG));
        assertThat(authors()).isEmpty();

        var version = as(WRITER, () -> drafts.find(SLUG).orElseThrow().basedOn());
        as(HELPER, () -> quizSettings.change(version, new QuizSettings(QuizConduct.FREE, 2, null, null)));

        assertThat(authors()).containsExactly(HELPER.account());
    }

    private void approve() {
        as(WRITER, () -> workflow.submit(SLUG, "Terbitan pertama", false));
        as(
                REVIEWER,
                () -> desk.find(SLUG)
                        .orElseThrow()
                        .citations()
                        .forEach(each -> workflow.confirm(SLUG, each, "Sesuai")));
        as(REVIEWER, () -> workflow.approve(SLUG));
    }

    private void helperMayNotApprove() {
        as(WRITER, () -> workflow.submit(SLUG, "Terbitan pertama", false));
        as(
                REVIEWER,
                () -> desk.find(SLUG)
                        .orElseThrow()
                        .citations()
                        .forEach(each -> workflow.confirm(SLUG, each, "Sesuai")));
        as(
                HELPER,
                () -> assertThatThrownBy(() -> workflow.approve(SLUG))
                        .isInstanceOfSatisfying(
                                RefusedException.class,
                                refused -> assertThat(refused.key()).isEqualTo("review.own")));
        as(REVIEWER, () -> workflow.approve(SLUG));
    }

    private void forget() {
        jdbc.sql("DELETE FROM draft_author WHERE account_id = ?")
                .param(HELPER.accountId())
                .update();
    }

    private List<id.netral.security.AccountId> authors() {
        return List.copyOf(as(REVIEWER, () -> desk.find(SLUG).orElseThrow()).authors());
    }

    private DraftLesson first() {
        return lessons.of(draft.id()).getFirst();
    }

    private static byte[] picture(int width) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, 10, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
