package id.netral.assessment.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.netral.TestUsers;
import id.netral.assessment.BankFixture;
import id.netral.assessment.TestQuiz;
import id.netral.assessment.answer.AnswerForm;
import id.netral.assessment.answer.RightAnswer;
import id.netral.assessment.bank.QuestionEditing;
import id.netral.assessment.bank.QuestionReview;
import id.netral.assessment.quiz.CountingItems;
import id.netral.assessment.regrade.Regrading.Rule;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.common.Score;
import id.netral.question.BlueprintRow;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Type;
import id.netral.question.QuizConduct;
import id.netral.question.QuizDefinition;
import id.netral.rules.ArticleId;
import id.netral.security.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A quiz of four questions, one of which rests on an article that is contested or of which the register is not sure. */
class UngradedQuestionsTest extends AssessmentTestBase {

    private static final ArticleId LIKELY = new ArticleId("uji-kuis-2");
    private static final ArticleId CONTESTED = new ArticleId("uji-kuis-3");

    @Autowired
    QuizTrials trials;

    @Autowired
    QuestionEditing editing;

    @Autowired
    QuestionReview review;

    private BankFixture fixture;
    private ModuleId module;

    @AfterEach
    void hide() {
        fixture.hide();
    }

    @BeforeEach
    void unsettledLaw(@Autowired TransactionTemplate transaction, @Autowired ApplicationEventPublisher events) {
        fixture = new BankFixture(jdbc, transaction, events);
        module = quiz.newModule();
        article(LIKELY, "LIKELY", false);
        article(CONTESTED, "SURE", true);
    }

    private void article(ArticleId id, String confidence, boolean contested) {
        jdbc.sql("""
            INSERT INTO legal_article (id, instrument_id, label, summary, confidence, contested)
            VALUES (?, 'uji-kuis', 'Pasal 9', 'Ringkasan.', ?, ?)
            ON DUPLICATE KEY UPDATE confidence = VALUES(confidence), contested = VALUES(contested)""").params(id.value(), confidence, contested).update();
    }

    private static QuestionDefinition citing(int number, ArticleId... articles) {
        var like = TestQuiz.question(number, Type.SINGLE);
        return new QuestionDefinition(
                like.code(),
                like.topic(),
                like.difficulty(),
                like.stem(),
                like.body(),
                like.feedback(),
                List.of(articles),
                like.labels());
    }

    /** Three questions on settled law and one more that cites these. */
    private ModuleVersionId publishWith(ArticleId... articles) {
        var questions = new ArrayList<QuestionDefinition>();
        for (var number = 1; number <= 3; number++) {
            questions.add(TestQuiz.question(number, Type.SINGLE));
        }
        questions.add(citing(4, articles));
        return quiz.publish(module, TestQuiz.quiz(60, 5, 4, questions));
    }

    private AttemptResult submittedWithout(ModuleVersionId version, String stem) {
        return submittedWithout(sari, version, stem);
    }

    /** Everything answered right but for the question with the stem. */
    private AttemptResult submittedWithout(EmployeeId employee, ModuleVersionId version, String stem) {
        TestUsers.signIn(employee);
        var attempt = attempts.startOrResume(employee, version);
        for (var item : attempts.state(employee, attempt).items()) {
            if (!item.stem().equals(stem)) {
                var drawn = sheets.own(employee, attempt).item(item.position());
                var body = bank.revision(drawn.revision()).body();
                var right = AnswerForm.of(body, drawn.order()).show(RightAnswer.of(body));
                attempts.save(employee, attempt, item.position(), 1, right);
            }
        }
        attempts.submit(employee, attempt);
        return attempts.result(employee, attempt).orElseThrow();
    }

    private static Score score(AttemptResult result) {
        return Objects.requireNonNull(result.score());
    }

    private static AttemptResult.Item item(AttemptResult result, String stem) {
        return result.items().stream()
                .filter(item -> item.stem().equals(stem))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aQuestionOnUnsettledLawOnlyCountsNeitherForNorAgainst() {
        for (var unsettled : List.of(LIKELY, CONTESTED)) {
            var version = publishWith(unsettled);

            var missed = submittedWithout(version, "Soal uji 4?");
            assertThat(score(missed).percent()).isEqualByComparingTo("100");
            assertThat(item(missed, "Soal uji 4?").graded()).isFalse();
            assertThat(item(missed, "Soal uji 1?").graded()).isTrue();

            var other = submittedWithout(budi, version, "Soal uji 1?");
            assertThat(score(other).percent()).isEqualByComparingTo("66.67");
        }
    }

    @Test
    void oneSettledArticleIsEnoughToCount() {
        var missed = submittedWithout(publishWith(LIKELY, TestQuiz.ARTICLE), "Soal uji 4?");

        assertThat(score(missed).percent()).isEqualByComparingTo("75");
        assertThat(item(missed, "Soal uji 4?").graded()).isTrue();
    }

    @Test
    void whatWasPublishedBeforeTheLawWasDoubtedStaysAsItWas() {
        article(LIKELY, "SURE", false);
        var version = publishWith(LIKELY);
        article(LIKELY, "LIKELY", false);

        assertThat(score(submittedWithout(version, "Soal uji 4?")).percent()).isEqualByComparingTo("75");
        var next = publishWith(LIKELY);
        assertThat(score(submittedWithout(next, "Soal uji 4?")).percent()).isEqualByComparingTo("100");
        assertThat(score(submittedWithout(budi, version, "Soal uji 4?")).percent())
                .isEqualByComparingTo("75");
    }

    @Test
    void aQuizOnUnsettledLawAloneIsScoredAfterAll() {
        var version = quiz.publish(module, TestQuiz.quiz(60, 5, 2, List.of(citing(1, LIKELY), citing(2, CONTESTED))));

        assertThat(score(submittedWithout(version, "Soal uji 1?")).percent()).isEqualByComparingTo("50");
    }

    @Test
    void aRegradeLeavesItOutToo() {
        var result = submittedWithout(publishWith(LIKELY), "Soal uji 4?");
        TestUsers.signIn(null, Role.PELATIH);
        var question = jdbc.sql("SELECT id FROM question WHERE module_id = ? AND code = 'uji-4'")
                .param(module.value())
                .query(Long.class)
                .single();

        var regraded = regraded(question, Rule.FULL_MARKS, "Hukumnya belum pasti.");

        assertThat(regraded.attempts())
                .singleElement()
                .satisfies(each -> assertThat(each.newScore().percent())
                        .isEqualByComparingTo(score(result).percent()));
    }

    @Test
    void anUnluckyDrawKeepsEnoughThatCount() {
        var questions = new ArrayList<QuestionDefinition>();
        for (var number = 0; number < 8; number++) {
            questions.add(citing(number, number < 4 ? LIKELY : TestQuiz.ARTICLE)); // two topics in turn
        }
        TestUsers.signIn(null, Role.PELATIH);
        assertThat(trials.counting(TestQuiz.quiz(60, 5, 4, questions))).isEqualTo(new CountingItems(4, 0));
        assertThat(trials.counting(TestQuiz.quiz(60, 5, 8, questions))).isEqualTo(new CountingItems(8, 4));
        assertThat(new CountingItems(8, 4).tooFew()).isFalse();
        assertThat(new CountingItems(4, 0).tooFew()).isTrue();
        assertThat(new CountingItems(0, 0).tooFew()).isFalse();
    }

    @Test
    void aKindOfQuestionThatAlwaysCountsIsCountedIn() {
        var questions = new ArrayList<QuestionDefinition>();
        for (var number = 0; number < 8; number++) {
            questions.add(citing(number, number % 2 == 0 ? LIKELY : TestQuiz.ARTICLE)); // topik-0 does not count
        }
        TestUsers.signIn(null, Role.PELATIH);
        var kinds = List.of(new BlueprintRow(3, "topik-1", null, null));
        var quiz = new QuizDefinition(60, 5, 4, kinds, QuizConduct.FREE, questions);
        assertThat(trials.counting(quiz)).isEqualTo(new CountingItems(4, 3));
        assertThat(trials.counting(TestQuiz.quiz(60, 5, 4, questions))).isEqualTo(new CountingItems(4, 2));
    }

    @Test
    void aQuestionThatWouldLeaveTooFewThatCountIsNotLetIn() {
        var published = published(
                3,
                citing(1, TestQuiz.ARTICLE),
                citing(2, TestQuiz.ARTICLE),
                citing(3, LIKELY),
                citing(4, TestQuiz.ARTICLE));
        var waiting = Objects.requireNonNull(
                editing.create(published, citing(5, CONTESTED)).waiting());
        TestUsers.signIn(budi, Role.PENINJAU);
        refused("bank.change.too-few-counting", () -> review.approve(waiting, 0));
        assertThat(review.count()).isEqualTo(1);
    }

    @Test
    void aQuestionThatCountsIsNotRetiredWhenTooFewWouldBeLeft() {
        var published = published(
                2, citing(1, TestQuiz.ARTICLE), citing(2, TestQuiz.ARTICLE), citing(3, LIKELY), citing(5, CONTESTED));
        refused("bank.too-few-counting", () -> editing.retire(fixture.question(published, "uji-2")));
        editing.retire(fixture.question(published, "uji-3"));
    }

    private ModuleId published(int draw, QuestionDefinition... questions) {
        TestUsers.signIn(sari, Role.PELATIH);
        return fixture.module(TestQuiz.quiz(60, 5, draw, List.of(questions)));
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void whoTakesTheQuizIsToldBefore() {
        var open = attempts.state(sari, start(publishWith(CONTESTED)));

        assertThat(open.items())
                .filteredOn(item -> !item.graded())
                .extracting(PlayerState.Item::stem)
                .containsExactly("Soal uji 4?");
    }
}
