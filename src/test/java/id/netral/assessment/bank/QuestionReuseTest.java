package id.netral.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.netral.TestUsers;
import id.netral.assessment.BankFixture;
import id.netral.assessment.SecondReader;
import id.netral.assessment.TestQuiz;
import id.netral.assessment.attempt.AssessmentTestBase;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.RefusedException;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Labels;
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

/** One question in several modules: what is corrected in one is corrected in all. */
class QuestionReuseTest extends AssessmentTestBase {

    @Autowired
    QuestionReuse reuse;

    @Autowired
    QuestionEditing editing;

    @Autowired
    QuestionCatalogue catalogue;

    @Autowired
    QuestionReview review;

    private BankFixture fixture;
    private ModuleId home;
    private ModuleId other;
    private ModuleVersionId otherVersion;
    private long question;

    @BeforeEach
    void twoBanks(@Autowired TransactionTemplate transaction, @Autowired ApplicationEventPublisher events) {
        fixture = new BankFixture(jdbc, transaction, events);
        home = fixture.module(TestQuiz.quiz(60, 5, 3, TestQuiz.questions(3)));
        other = fixture.module(TestQuiz.quiz(60, 5, 3, TestQuiz.questions(3)));
        otherVersion = fixture.current(other);
        TestUsers.signIn(sari, Role.PELATIH);
        question = create(home, TestQuiz.question(30, Type.SINGLE));
    }

    private long create(ModuleId module, QuestionDefinition written) {
        editing.create(module, written);
        SecondReader.letsIn(review);
        return fixture.question(module, written.code());
    }

    private void revise(long question, QuestionDefinition written) {
        editing.revise(question, written, 1);
        SecondReader.letsIn(review);
    }

    /** The question there. */
    private long put(long question, ModuleId module) {
        var code = review.find(
                        Objects.requireNonNull(reuse.reuse(question, module).waiting()))
                .orElseThrow()
                .definition()
                .code();
        SecondReader.letsIn(review);
        return fixture.question(module, code);
    }

    @AfterEach
    void hide() {
        fixture.hide();
    }

    @Test
    void labelsOfThePlaceStayWhenTheOriginChanges() {
        var there = put(question, other);
        editing.relabel(there, new Labels(null, null, List.of("di-sini")));
        revise(question, BankFixture.withStem(TestQuiz.question(30, Type.SINGLE), "Lain?"));
        var followed = catalogue.find(there).orElseThrow().newest().definition();
        assertThat(followed.stem()).isEqualTo("Lain?");
        assertThat(followed.labels().tags()).containsExactly("di-sini");
    }

    @Test
    void theOtherModuleAsksItAndEachKnowsOfTheOther() {
        var there = put(question, other);
        assertThat(newest(there)).isEqualTo(newest(question));
        assertThat(bank.rules(otherVersion).bank()).hasSize(4);
        assertThat(reuse.usedIn(question))
                .singleElement()
                .satisfies(use -> assertThat(use.module()).isEqualTo(other));
        assertThat(reuse.origin(there))
                .hasValueSatisfying(origin -> assertThat(origin.id()).isEqualTo(question));
    }

    @Test
    void aCorrectionReachesEveryModule() {
        var there = put(question, other);
        revise(question, changed("Diperbaiki di modul asal?"));
        assertThat(newest(there).stem()).isEqualTo("Diperbaiki di modul asal?");
        assertThat(bank.rules(otherVersion).bank()).hasSize(4);
        assertThat(catalogue.find(there).orElseThrow().revisions()).hasSize(2);
    }

    @Test
    void whoeverFollowsIsNotWrittenDirectlyUntilReleased() {
        var there = put(question, other);
        refused("bank.follows", () -> editing.revise(there, changed("Ditulis di sini?"), 1));
        reuse.release(there);
        revise(there, changed("Ditulis di sini?"));
        revise(question, changed("Ditulis di sana?"));
        assertThat(newest(there).stem()).isEqualTo("Ditulis di sini?");
        assertThat(reuse.usedIn(question)).isEmpty();
    }

    @Test
    void aPackWithAnotherTextMakesTheQuestionItsModulesOwn() {
        var there = put(question, other);
        fixture.publish(other, TestQuiz.quiz(60, 5, 1, List.of(changed("Dari paket?"))));
        assertThat(reuse.origin(there)).isEmpty();
        assertThat(newest(there).stem()).isEqualTo("Dari paket?");
    }

    @Test
    void aPackWithTheSameTextKeepsTheReference() {
        var there = put(question, other);
        fixture.publish(other, TestQuiz.quiz(60, 5, 1, List.of(newest(there))));
        assertThat(reuse.origin(there)).isPresent();
    }

    @Test
    void aCodeThatIsTakenThereIsReplaced() {
        create(other, TestQuiz.question(30, Type.NUMERIC));
        var there = put(question, other);
        assertThat(newest(there).code()).isNotEqualTo(newest(question).code());
        revise(question, changed("Kode tetap?"));
        assertThat(newest(there).stem()).isEqualTo("Kode tetap?");
    }

    @Test
    void aModuleHasAQuestionOnlyOnceAndReferencesLeadToTheOrigin() {
        var third = fixture.module(TestQuiz.quiz(60, 5, 3, TestQuiz.questions(3)));
        var there = put(question, other);
        refused("bank.reuse.there", () -> reuse.reuse(question, other));
        refused("bank.reuse.there", () -> reuse.reuse(there, home));
        assertThat(reuse.modulesFor(there))
                .extracting(ModuleReference::id)
                .contains(third)
                .doesNotContain(home, other);
        var further = put(there, third);
        assertThat(reuse.origin(further))
                .hasValueSatisfying(origin -> assertThat(origin.id()).isEqualTo(question));
    }

    @Test
    void aQuestionThatNeedsItsModulesPictureStaysThere() {
        fixture.picture(home, "images/spanduk.svg", new byte[0]);
        var picture = create(home, TestQuiz.question(31, Type.MARK_PICTURE));
        refused("bank.reuse.picture", () -> reuse.reuse(picture, other));
    }

    @Test
    void reviewersReadOnly() {
        TestUsers.signIn(sari, Role.PENINJAU);
        assertThat(reuse.usedIn(question)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reuse.reuse(question, other));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reuse.release(question));
    }

    private QuestionDefinition newest(long id) {
        return catalogue.find(id).orElseThrow().newest().definition();
    }

    private static QuestionDefinition changed(String stem) {
        var question = TestQuiz.question(30, Type.SINGLE);
        return new QuestionDefinition(
                question.code(),
                question.topic(),
                question.difficulty(),
                stem,
                question.body(),
                question.feedback(),
                question.articles(),
                question.labels());
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
