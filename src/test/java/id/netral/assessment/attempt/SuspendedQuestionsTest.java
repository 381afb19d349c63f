package id.netral.assessment.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.netral.TestClock;
import id.netral.TestUsers;
import id.netral.assessment.TestQuiz;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.RefusedException;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Type;
import id.netral.rules.ArticleId;
import id.netral.rules.ArticleReview;
import id.netral.rules.citing.CitationTasks;
import id.netral.security.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A quiz of three questions, one of which cites an article that a reviewer ends. */
class SuspendedQuestionsTest extends AssessmentTestBase {

    private static final ArticleId ENDED = new ArticleId("uji-kuis-7");

    @Autowired
    ArticleReview review;

    @Autowired
    CitationTasks tasks;

    @Autowired
    ZoneId zone;

    private ModuleVersionId version;

    @BeforeEach
    void publish() {
        var module = quiz.newModule();
        clean();
        jdbc.sql("""
            INSERT IGNORE INTO legal_article (id, instrument_id, label, summary, confidence)
            VALUES (?, 'uji-kuis', 'Pasal 7', 'Ringkasan.', 'SURE')""").param(ENDED.value()).update();
        version = quiz.publish(
                module,
                TestQuiz.quiz(
                        60, 5, 3, List.of(citing(1, TestQuiz.ARTICLE), citing(2, TestQuiz.ARTICLE), citing(3, ENDED))));
    }

    @AfterEach
    void clean() {
        jdbc.sql("DELETE FROM citation_task").update();
        jdbc.sql("""
            UPDATE legal_article SET ended_on = NULL, ended_for = NULL, ended_by = NULL, ended_by_name = NULL, ended_at = NULL
            WHERE instrument_id = 'uji-kuis'""").update();
        bank.forgetRules();
    }

    @Test
    void newAttemptsAskFewerWithoutItAndThoseUnderWayKeepIt() {
        var begun = start(version);
        assertThat(stems(begun)).hasSize(3).contains("Soal uji 3?");

        end(ENDED);

        assertThat(stems(start(version))).contains("Soal uji 3?");
        attempts.submit(sari, begun);
        TestUsers.signIn(budi);
        var fresh = attempts.startOrResume(budi, version);
        assertThat(attempts.state(budi, fresh).items())
                .extracting(PlayerState.Item::stem)
                .containsExactlyInAnyOrder("Soal uji 1?", "Soal uji 2?");
    }

    @Test
    void onceAReviewerConfirmsItIsDrawnAgain() {
        end(ENDED);
        confirmAll();

        assertThat(stems(start(version))).contains("Soal uji 3?");
    }

    @Test
    void aQuizWithNothingLeftSaysSoUntilAReviewerConfirms() {
        end(ENDED);
        end(TestQuiz.ARTICLE);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> start(version))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("quiz.law-changed"));
        confirmAll();
        assertThat(stems(start(version))).hasSize(3);
    }

    /** Rules are kept for seconds; they are read anew here. */
    private void end(ArticleId article) {
        TestUsers.signIn(null, Role.PENINJAU);
        review.end(article, LocalDate.ofInstant(TestClock.now(), zone), null);
        bank.forgetRules();
        TestUsers.signIn(sari);
    }

    private void confirmAll() {
        TestUsers.signIn(null, Role.PENINJAU);
        tasks.waiting(0, 1_000).forEach(task -> tasks.confirm(task.id()));
        bank.forgetRules();
        TestUsers.signIn(sari);
    }

    private List<String> stems(id.netral.assessment.AttemptId attempt) {
        return attempts.state(sari, attempt).items().stream()
                .map(PlayerState.Item::stem)
                .toList();
    }

    private static QuestionDefinition citing(int number, ArticleId article) {
        var like = TestQuiz.question(number, Type.SINGLE);
        return new QuestionDefinition(
                like.code(),
                like.topic(),
                like.difficulty(),
                like.stem(),
                like.body(),
                like.feedback(),
                List.of(article),
                like.labels());
    }
}
