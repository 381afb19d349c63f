package id.netral.assessment.attempt;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.AttemptId;
import id.netral.assessment.TestQuiz;
import id.netral.assessment.answer.AnswerForm;
import id.netral.assessment.answer.RightAnswer;
import id.netral.assessment.quiz.QuizContent;
import id.netral.assessment.regrade.RegradePreview;
import id.netral.assessment.regrade.RegradedAttempt;
import id.netral.assessment.regrade.Regrading;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people, of whom Sari is signed in, and a way to publish quizzes. */
@IntegrationTest
public abstract class AssessmentTestBase {

    @Autowired
    protected TestDatabase database;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected AttemptService attempts;

    @Autowired
    protected QuizContent bank;

    @Autowired
    AttemptSheets sheets;

    @Autowired
    protected Regrading regrading;

    protected EmployeeId sari;
    protected EmployeeId budi;
    protected TestQuiz quiz;

    @BeforeEach
    protected void people(@Autowired TransactionTemplate transaction, @Autowired ApplicationEventPublisher events) {
        database.reset();
        sari = database.employee("199001012015012001", "Sari Uji", "Dinas Uji");
        budi = database.employee("198702022014021002", "Budi Uji", "Dinas Uji");
        quiz = new TestQuiz(jdbc, transaction, events);
        TestUsers.signIn(sari);
    }

    @AfterEach
    protected void signOut() {
        SecurityContextHolder.clearContext();
    }

    protected AttemptId start(ModuleVersionId version) {
        return attempts.startOrResume(sari, version);
    }

    /** Places of the right options as shown in this attempt, read from the database like the scorer does. */
    protected List<String> rightChoices(AttemptId attempt, int position) {
        var item = sheets.own(sari, attempt).item(position);
        var body = bank.revision(item.revision()).body();
        return AnswerForm.of(body, item.order()).show(RightAnswer.of(body));
    }

    /** Answers the first positions right. */
    protected void answerRight(AttemptId attempt, int upTo) {
        for (var position = 1; position <= upTo; position++) {
            attempts.save(sari, attempt, position, 1, rightChoices(attempt, position));
        }
    }

    /** Regrades to the end, as the screen does. */
    protected RegradePreview regraded(long question, Regrading.Rule rule, String reason) {
        var regrade = regrading.start(question, rule, reason);
        var attempts = new ArrayList<RegradedAttempt>();
        for (var chunk = regrading.next(regrade); chunk.isPresent(); chunk = regrading.next(regrade)) {
            attempts.addAll(chunk.get());
        }
        return new RegradePreview(question, rule, attempts);
    }
}
