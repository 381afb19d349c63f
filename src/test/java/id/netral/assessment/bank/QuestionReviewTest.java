package id.netral.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.netral.TestUsers;
import id.netral.assessment.BankFixture;
import id.netral.assessment.SecondReader;
import id.netral.assessment.TestQuiz;
import id.netral.assessment.attempt.AssessmentTestBase;
import id.netral.assessment.quiz.QuestionRevision;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.RefusedException;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import id.netral.security.Role;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Sari writes, Budi reads: in a published module nothing one person wrote reaches learners. */
class QuestionReviewTest extends AssessmentTestBase {

    @Autowired
    QuestionEditing editing;

    @Autowired
    QuestionReview review;

    @Autowired
    QuestionRewriting rewriting;

    @Autowired
    QuestionReuse reuse;

    private BankFixture fixture;
    private ModuleId module;
    private ModuleVersionId version;
    private long question;

    @BeforeEach
    void aPublishedModule(@Autowired TransactionTemplate transaction, @Autowired ApplicationEventPublisher events) {
        fixture = new BankFixture(jdbc, transaction, events);
        module = fixture.module(TestQuiz.quiz(60, 5, 3, TestQuiz.questions(3)));
        version = fixture.current(module);
        question = fixture.question(module, "uji-0");
        TestUsers.signIn(sari, Role.PELATIH);
    }

    @AfterEach
    void hide() {
        fixture.hide();
    }

    @Test
    void aNewQuestionIsAskedOnceSomebodyElseHasReadIt() {
        var written = editing.create(module, TestQuiz.question(9, Type.SINGLE));
        assertThat(bank.rules(version).bank()).hasSize(3);
        assertThat(fixture.questions(module)).isEqualTo(3);

        TestUsers.signIn(budi, Role.PENINJAU);
        approve(waiting(written));
        assertThat(bank.rules(version).bank()).hasSize(4);
        assertThat(review.count()).isZero();
        refused("bank.change.decided", () -> approve(waiting(written)));
    }

    @Test
    void aChangedKeyHoldsOnceSomebodyElseHasReadIt() {
        var written = editing.revise(question, keyedOtherwise(), 1);
        assertThat(newest()).isEqualTo(1);
        assertThat(bank.revision(bank.rules(version).bank().getFirst()).stem()).isEqualTo("Soal uji 0?");

        TestUsers.signIn(budi, Role.PENINJAU);
        approve(waiting(written));
        assertThat(newest()).isEqualTo(2);
        assertThat(bank.rules(version).bank()).hasSize(3);
        assertThat(bank.revisions(bank.rules(version).bank()).values())
                .extracting(QuestionRevision::body)
                .contains(keyedOtherwise().body());
    }

    @Test
    void nobodyLetsInTheirOwnWhateverTheirRole() {
        TestUsers.signIn(sari, Role.PELATIH, Role.PENINJAU, Role.ADMIN);
        var written = editing.create(module, TestQuiz.question(9, Type.SINGLE));
        refused("bank.change.own", () -> approve(waiting(written)));
        refused("bank.change.own", () -> review.giveBack(waiting(written), "Alasan."));
        assertThat(review.count()).isEqualTo(1);

        TestUsers.signIn(budi, Role.PELATIH);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> approve(waiting(written)));
        refused("bank.change.other", () -> review.withdraw(waiting(written)));
        TestUsers.signIn(budi);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> review.waiting(0, 10));
    }

    @Test
    void itsAuthorMayWriteItAnewAndNobodyElse() {
        var anew = editing.revise(question, keyedOtherwise(), 1);
        refused("bank.change.yours", () -> editing.revise(question, keyedOtherwise(), 1));
        rewrite(waiting(anew), "Ditulis lagi?");
        assertThat(review.waiting(0, 10)).hasSize(1);

        TestUsers.signIn(budi, Role.PELATIH);
        refused("bank.change.other", () -> editing.revise(question, keyedOtherwise(), 1));
        refused("bank.change.other", () -> rewrite(waiting(anew), "Bukan tulisannya?"));
        TestUsers.signIn(budi, Role.PENINJAU);
        approve(waiting(anew));
        assertThat(review.find(waiting(anew)).orElseThrow().definition().stem()).isEqualTo("Ditulis lagi?");
        assertThat(newest()).isEqualTo(2);
    }

    @Test
    void whatWasWrittenAnewSinceItWasShownIsNotLetIn() {
        var shown = review.find(waiting(editing.revise(question, keyedOtherwise(), 1)))
                .orElseThrow();
        rewrite(shown.id(), "Ditulis lagi?");
        TestUsers.signIn(budi, Role.PENINJAU);
        refused("bank.change.anew", () -> review.approve(shown.id(), shown.version()));
        assertThat(newest()).isEqualTo(1);
        assertThat(review.count()).isEqualTo(1);
    }

    @Test
    void aQuestionByReferenceIsNotLetInWithATextItsOriginHasNoMore() {
        var origin = editing.create(unpublished(), TestQuiz.question(30, Type.SINGLE));
        var there = reuse.reuse(origin.question(), module);
        editing.revise(
                origin.question(),
                BankFixture.withStem(TestQuiz.question(30, Type.SINGLE), "Dikoreksi di asalnya?"),
                1);
        TestUsers.signIn(budi, Role.PENINJAU);
        refused("bank.change.stale", () -> approve(waiting(there)));
        assertThat(fixture.questions(module)).isEqualTo(3);
    }

    @Test
    void whatIsGivenBackSaysWhyAndChangesNothing() {
        var written = editing.revise(question, keyedOtherwise(), 1);
        TestUsers.signIn(budi, Role.PENINJAU);
        refused("bank.change.reason", () -> review.giveBack(waiting(written), " "));
        review.giveBack(waiting(written), "Kunci lama sudah benar.");
        assertThat(newest()).isEqualTo(1);

        TestUsers.signIn(sari, Role.PELATIH);
        assertThat(review.returned())
                .singleElement()
                .satisfies(change -> assertThat(change.reason()).isEqualTo("Kunci lama sudah benar."));
        review.withdraw(waiting(editing.revise(question, keyedOtherwise(), 1)));
        assertThat(review.count()).isZero();
    }

    @Test
    void aPackIsPublishedAtOnceAndWhatWasWrittenOverTheOldTextIsRefused() {
        var written = editing.revise(question, keyedOtherwise(), 1);
        var pack = BankFixture.withStem(TestQuiz.question(0, Type.SINGLE), "Dari paket?");
        fixture.publish(module, TestQuiz.quiz(60, 5, 1, List.of(pack)));
        assertThat(newest()).isEqualTo(2);

        TestUsers.signIn(budi, Role.PENINJAU);
        refused("bank.change.stale", () -> approve(waiting(written)));
        assertThat(review.count()).isEqualTo(1);
    }

    @Test
    void whatNobodyIsAskedYetIsReadWithTheDraft() {
        fixture.hide();
        assertThat(editing.create(module, TestQuiz.question(9, Type.SINGLE)).waits())
                .isFalse();
        assertThat(editing.revise(question, keyedOtherwise(), 1).waits()).isFalse();
    }

    @Test
    void aQuestionThatAPublishedModuleFollowsWaitsToo() {
        var other = fixture.module(TestQuiz.quiz(60, 5, 3, TestQuiz.questions(3)));
        var origin = editing.create(unpublished(), TestQuiz.question(30, Type.SINGLE));
        assertThat(origin.waits()).isFalse();
        var there = reuse.reuse(origin.question(), other);
        assertThat(there.waits()).isTrue();
        SecondReader.letsIn(review);

        var written =
                editing.revise(origin.question(), BankFixture.withStem(TestQuiz.question(30, Type.SINGLE), "Lain?"), 1);
        assertThat(written.waits()).isTrue();
    }

    private void rewrite(QuestionChangeId id, String stem) {
        rewriting.rewrite(
                review.find(id).orElseThrow(), BankFixture.withStem(TestQuiz.question(0, Type.SINGLE), stem), 1);
    }

    private ModuleId unpublished() {
        var made = quiz.newModule();
        jdbc.sql("UPDATE learning_module SET working_title = slug WHERE id = ?")
                .param(made.value())
                .update();
        return made;
    }

    private static QuestionDefinition keyedOtherwise() {
        var body = new Choice(
                Type.SINGLE,
                List.of("A", "B", "C", "D").stream()
                        .map(letter -> new Option("Pilihan " + letter, letter.equals("B"), "UMPAN-PILIHAN " + letter))
                        .toList(),
                Credit.ALL_OR_NOTHING);
        return TestQuiz.question(0, body, "Soal uji 0?");
    }

    private int newest() {
        return jdbc.sql("SELECT MAX(number) FROM question_revision WHERE question_id = ?")
                .param(question)
                .query(Integer.class)
                .single();
    }

    private static QuestionChangeId waiting(Written written) {
        return Objects.requireNonNull(written.waiting());
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    /** As it stands now, as a reviewer sees it who has just opened it. */
    private void approve(QuestionChangeId id) {
        review.approve(id, review.find(id).orElseThrow().version());
    }
}
