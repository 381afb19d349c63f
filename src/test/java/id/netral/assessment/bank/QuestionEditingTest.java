package id.netral.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.netral.TestUsers;
import id.netral.assessment.AttemptId;
import id.netral.assessment.BankFixture;
import id.netral.assessment.SecondReader;
import id.netral.assessment.TestQuiz;
import id.netral.assessment.attempt.AssessmentTestBase;
import id.netral.assessment.attempt.PlayerState;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.question.BlueprintRow;
import id.netral.question.QuestionCheck.Problem;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.question.QuestionDefinition.Type;
import id.netral.question.QuizConduct;
import id.netral.question.QuizDefinition;
import id.netral.rules.ArticleId;
import id.netral.rules.ElectionPhase;
import id.netral.security.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** The bank changes what new attempts draw; whoever has begun keeps what they saw. */
class QuestionEditingTest extends AssessmentTestBase {

    @Autowired
    QuestionEditing editing;

    @Autowired
    QuestionCatalogue catalogue;

    @Autowired
    QuestionReview review;

    private BankFixture fixture;
    private ModuleId module;
    private ModuleVersionId version;
    private long question;

    @BeforeEach
    void bank(@Autowired TransactionTemplate transaction, @Autowired ApplicationEventPublisher events) {
        fixture = new BankFixture(jdbc, transaction, events);
        module = fixture.module(TestQuiz.quiz(60, 5, 3, TestQuiz.questions(3)));
        version = fixture.current(module);
        question = fixture.question(module, "uji-0");
        TestUsers.signIn(sari, Role.PELATIH);
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

    @AfterEach
    void hide() {
        fixture.hide();
    }

    @Test
    void aRevisionReachesNewAttemptsOnly() {
        var running = start(version);
        var positions = stems(running);
        revise(question, changed("Soal yang diperbaiki?"));

        assertThat(stems(running)).isEqualTo(positions).contains("Soal uji 0?");
        answerRight(running, 3);
        assertThat(attempts.submit(sari, running).score()).hasToString("Score[percent=100.00]");
        assertThat(stems(attempts.startOrResume(budi, version)))
                .contains("Soal yang diperbaiki?")
                .doesNotContain("Soal uji 0?");
        assertThat(catalogue.find(question).orElseThrow().revisions())
                .extracting(QuestionDetail.Revision::number)
                .containsExactly(2, 1);
        assertThat(catalogue.find(question).orElseThrow().newest().changed()).containsExactly(RevisionPart.STEM);
    }

    @Test
    void olderVersionsKeepTheRevisionTheyWerePublishedWith() {
        var second = fixture.publish(module, TestQuiz.quiz(60, 5, 3, TestQuiz.questions(3)));
        revise(question, changed("Soal baru?"));
        assertThat(stems(attempts.startOrResume(budi, version))).contains("Soal uji 0?");
        assertThat(stems(start(second))).contains("Soal baru?");
        var uses = catalogue.find(question).orElseThrow().uses();
        assertThat(uses).extracting(QuestionDetail.Use::current).containsExactly(true, false);
        assertThat(uses).extracting(QuestionDetail.Use::revision).containsExactly(2, 1);
        assertThat(uses).extracting(QuestionDetail.Use::attempts).containsExactly(1, 1);
        assertThat(uses).extracting(QuestionDetail.Use::open).containsExactly(1, 1);
    }

    @Test
    void anUnchangedTextMakesNoRevisionButKeepsTheLabels() {
        var labels = new Labels(ElectionPhase.KAMPANYE, LocalDate.of(2027, 1, 31), List.of("sulit", "dua kata"));
        var unchanged = BankFixture.withLabels(TestQuiz.question(0, Type.SINGLE), labels);
        assertThat(editing.revise(question, unchanged, 1)).isEqualTo(new Written(question, 1, null));
        assertThat(catalogue.find(question).orElseThrow().newest().definition().labels())
                .isEqualTo(labels);
    }

    @Test
    void whoeverSavesLaterIsToldAndNothingIsLost() {
        revise(question, changed("Yang pertama menyimpan?"));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> editing.revise(question, changed("Yang kedua?"), 1))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("bank.conflict"));
        assertThat(catalogue.find(question).orElseThrow().newest().definition().stem())
                .isEqualTo("Yang pertama menyimpan?");
    }

    @Test
    void aNewQuestionIsDrawnByTheCurrentVersionAndBySuccessors() {
        var written = TestQuiz.question(7, Type.NUMERIC);
        var id = create(module, written);
        assertThat(catalogue.find(id).orElseThrow().newest().definition()).isEqualTo(written);
        assertThat(catalogue.find(id).orElseThrow().fromPack()).isFalse();
        assertThat(bank.rules(version).bank()).hasSize(4);
        var next = fixture.publish(module, TestQuiz.quiz(60, 5, 3, TestQuiz.questions(3)));
        assertThat(bank.rules(next).bank()).hasSize(4);
        refused("bank.code-taken", () -> editing.create(module, written));
    }

    @ParameterizedTest
    @EnumSource(Type.class)
    void everyTypeIsStoredAsItWasWritten(Type type) {
        if (type == Type.MARK_PICTURE) {
            fixture.picture(module, "images/spanduk.svg", new byte[0]);
        }
        var written = TestQuiz.question(20 + type.ordinal(), type);
        var id = create(module, written);
        assertThat(catalogue.find(id).orElseThrow().newest().definition()).isEqualTo(written);
        assertThat(catalogue.preview(module, written).type()).isEqualTo(type);
    }

    @Test
    void aRetiredQuestionIsNotDrawnUntilItIsBroughtBack() {
        var spare = create(module, TestQuiz.question(9, Type.SINGLE));
        editing.retire(question);
        assertThat(bank.rules(version).bank()).hasSize(3);
        assertThat(catalogue.find(question).orElseThrow().retired()).isTrue();
        refused("bank.too-few", () -> editing.retire(spare));
        editing.bringBack(question);
        assertThat(bank.rules(version).bank()).hasSize(4);
        editing.retire(spare);
        var next = fixture.publish(module, TestQuiz.quiz(60, 5, 3, TestQuiz.questions(3)));
        assertThat(bank.rules(next).bank()).hasSize(3);
        editing.bringBack(spare);
        assertThat(bank.rules(next).bank()).hasSize(4);
    }

    @Test
    void theBlueprintKeepsWhatItAsksFor() {
        var rows = List.of(new BlueprintRow(1, "topik-1", null, null));
        var asking = fixture.module(
                new QuizDefinition(60, 1, 2, rows, QuizConduct.FREE, TestQuiz.questions(3))); // topik-1: uji-1 only
        refused("bank.too-few-of-a-kind", () -> editing.retire(fixture.question(asking, "uji-1")));
        editing.retire(fixture.question(asking, "uji-0"));
    }

    @Test
    void aQuestionThePackDroppedStaysOut() {
        var next = fixture.publish(
                module, TestQuiz.quiz(60, 5, 2, TestQuiz.questions(3).subList(1, 3)));
        revise(question, changed("Tetap di luar?"));
        assertThat(bank.rules(next).bank()).hasSize(2);
    }

    @Test
    void everythingWrongIsSaidAtOnceAndNothingIsStored() {
        jdbc.sql("""
            INSERT IGNORE INTO legal_article (id, instrument_id, label, summary, confidence, in_force_to)
            VALUES ('uji-kuis-ragu', 'uji-kuis', 'Pasal 2', '', 'UNSURE', NULL),
                   ('uji-kuis-lama', 'uji-kuis', 'Pasal 3', '', 'SURE', '2020-12-31')""").update();
        var wrong = new QuestionDefinition(
                "Kode Salah",
                " ",
                QuestionDefinition.Difficulty.EASY,
                "",
                TestQuiz.question(0, Type.SINGLE).body(),
                "Umpan",
                List.of(new ArticleId("uji-kuis-ragu"), new ArticleId("uji-kuis-lama"), new ArticleId("tidak-ada")),
                new Labels(null, null, List.of("a,b")));
        assertThatExceptionOfType(InvalidQuestionException.class)
                .isThrownBy(() -> editing.create(module, wrong))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(Problem::key)
                        .containsExactlyInAnyOrder(
                                "fault.partEmpty",
                                "fault.form",
                                "fault.partEmpty",
                                "fault.form",
                                "fault.unsureArticle",
                                "fault.articleNotInForce",
                                "fault.unknownArticle"));
        assertThat(catalogue.counts(inModule()).all()).isEqualTo(3);
    }

    @Test
    void everyChangeIsInTheAuditTrail() {
        create(module, TestQuiz.question(9, Type.SINGLE));
        revise(question, changed("Lagi?"));
        editing.relabel(question, new Labels(null, null, List.of("x")));
        editing.retire(question);
        editing.bringBack(question);
        assertThat(jdbc.sql("""
            SELECT CONCAT(subject, ' ', JSON_VALUE(detail, '$.act')) FROM audit_entry
            WHERE action = 'QUESTION_CHANGED' ORDER BY id""").query(String.class).list())
                .containsExactly(
                        "uji-9 proposed", "uji-0 proposed", "uji-0 relabelled", "uji-0 retired", "uji-0 restored");
    }

    @Test
    void readersDoNotWriteAndLearnersDoNotRead() {
        TestUsers.signIn(sari, Role.PENINJAU);
        assertThat(catalogue.find(question)).isPresent();
        denied(() -> editing.revise(question, changed("x"), 1));
        denied(() -> editing.retire(question));
        denied(() -> editing.create(module, changed("x")));
        TestUsers.signIn(sari, Role.SDM);
        denied(() -> catalogue.page(QuestionFilter.ALL, 0, 10));
        denied(() -> catalogue.find(question));
        denied(() -> editing.bringBack(question));
    }

    private static void denied(Runnable deed) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(deed::run);
    }

    private static void refused(String key, Runnable deed) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(deed::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private QuestionFilter inModule() {
        return new QuestionFilter("", module, null, null, null, null, null, null, null, null);
    }

    private List<String> stems(AttemptId attempt) {
        var owner = jdbc.sql("SELECT employee_id FROM attempt WHERE id = ?")
                .param(attempt.value())
                .query(Long.class)
                .single();
        return attempts.state(new EmployeeId(owner), attempt).items().stream()
                .map(PlayerState.Item::stem)
                .toList();
    }

    private static QuestionDefinition changed(String stem) {
        return BankFixture.withStem(TestQuiz.question(0, Type.SINGLE), stem);
    }
}
