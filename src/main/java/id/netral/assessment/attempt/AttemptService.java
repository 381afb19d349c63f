package id.netral.assessment.attempt;

import id.netral.assessment.AttemptId;
import id.netral.assessment.AttemptPurpose;
import id.netral.assessment.AttemptSummary;
import id.netral.assessment.QuizStanding;
import id.netral.assessment.answer.Answer;
import id.netral.assessment.answer.AnswerForm;
import id.netral.assessment.quiz.QuizContent;
import id.netral.assessment.quiz.QuizTerms;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.security.Authenticated;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attempts at quizzes. The employee given is the signed-in one; anybody else's attempt is as unknown as one that does not
 * exist. What is drawn for an attempt never changes, and an answer is one row, so most calls are one statement and need
 * no transaction around them; starting and submitting bring their own.
 */
@Service
@Authenticated
public class AttemptService {

    private final QuizAttemptRepository attempts;
    private final AttemptItemRepository answers;
    private final AnswerWriter writer;
    private final AttemptSheets sheets;
    private final AttemptStart start;
    private final AttemptSubmission submission;
    private final AttemptReports reports;
    private final AttemptDeadlines deadlines;
    private final QuizStandings standings;
    private final QuizContent content;
    private final Clock clock;

    AttemptService(
            QuizAttemptRepository attempts,
            AttemptItemRepository answers,
            AnswerWriter writer,
            AttemptSheets sheets,
            AttemptStart start,
            AttemptSubmission submission,
            AttemptReports reports,
            AttemptDeadlines deadlines,
            QuizStandings standings,
            QuizContent content,
            Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.writer = writer;
        this.sheets = sheets;
        this.start = start;
        this.submission = submission;
        this.reports = reports;
        this.deadlines = deadlines;
        this.standings = standings;
        this.content = content;
        this.clock = clock;
    }

    /**
     * Begins an attempt, or gives the open one back. Throws {@link RefusedException} {@code quiz.passed},
     * {@code quiz.no-attempts-left}, {@code quiz.not-open-yet}, {@code quiz.closed} or {@code quiz.cool-down}.
     */
    @Transactional(
            propagation = Propagation.NEVER) // of two devices at once one begins anew, in a transaction of its own
    public AttemptId startOrResume(EmployeeId employee, ModuleVersionId version) {
        return start.startOrResume(employee, version, AttemptPurpose.QUIZ);
    }

    /**
     * Begins the test before the lessons, or gives the open one back. Throws {@link RefusedException}
     * {@code quiz.no-pre-test} when there is none or it was taken, {@code quiz.not-open-yet} or {@code quiz.closed}.
     */
    @Transactional(propagation = Propagation.NEVER)
    public AttemptId startOrResumePreTest(EmployeeId employee, ModuleVersionId version) {
        return start.startOrResume(employee, version, AttemptPurpose.PRE_TEST);
    }

    /** What the version's quiz asks of everybody. */
    public QuizTerms terms(ModuleVersionId version) {
        var rules = content.rules(version);
        return new QuizTerms(rules.passMark(), rules.maxAttempts());
    }

    /** Where the employee stands with the version's quiz. */
    public QuizStanding standing(EmployeeId employee, ModuleVersionId version) {
        return standings.of(employee, version);
    }

    /**
     * The newest attempt at the quiz that passed and counts, with its score even where the quiz shows none: for the ledger,
     * not for screens.
     */
    public Optional<AttemptSummary> passed(EmployeeId employee, ModuleVersionId version) {
        return standings.passed(employee, version);
    }

    /** The employee's attempts, newest first; without scores the quiz does not show now. */
    public List<AttemptSummary> history(EmployeeId employee) {
        return attempts.of(employee).stream().map(standings::visible).toList();
    }

    /** The employee's attempt, empty for an unknown one and for anybody else's. */
    public Optional<AttemptSummary> find(EmployeeId employee, AttemptId attempt) {
        return attempts.find(employee, attempt);
    }

    /** What the player shows; an overdue attempt is handed in on the way. Throws {@link NoSuchAttemptException}. */
    public PlayerState state(EmployeeId employee, AttemptId id) {
        var sheet = sheets.own(employee, id);
        var attempt = deadlines.over(sheet)
                ? submission.submit(sheet)
                : attempts.find(employee, id).orElseThrow(NoSuchAttemptException::new);
        return attempt.open()
                ? reports.open(sheet, attempt)
                : new PlayerState(attempt.number(), true, 1, clock.instant(), attempt.deadline(), List.of());
    }

    /**
     * Saves an answer and returns what is stored, committed. A sequence number above the stored one is stored; otherwise
     * the stored answer comes back, marked as outdating the one sent unless both are the same (a repeated request).
     *
     * <p>Throws {@link NoSuchAttemptException}, or {@link RefusedException} {@code answer.…} for what is no answer to the
     * question, {@code attempt.submitted}, or {@code attempt.overdue} when the deadline and its grace are over.
     *
     * @param seq the last sequence number the sender knows of this question, plus one; at least 1
     * @param choices as {@link AnswerForm} of the question's type describes them; none takes the answer back
     */
    public SavedAnswer save(EmployeeId employee, AttemptId attempt, int position, int seq, List<String> choices) {
        if (seq < 1) {
            throw new RefusedException("answer.malformed");
        }
        var sheet = sheets.own(employee, attempt);
        var item = sheet.item(position);
        var form = AnswerForm.of(content.revision(item.revision()).body(), item.order());
        var answer = form.read(choices);
        if (deadlines.over(sheet)) {
            return refuseOverdue(sheet);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return writer.save(attempt, position, seq, answer, now)
                ? new SavedAnswer(position, form.show(answer), seq, now, false)
                : stored(attempt, position, form, answer);
    }

    /** Whoever comes too late finds the attempt handed in, whether the job got round to it or not. */
    private SavedAnswer refuseOverdue(AttemptSheet sheet) {
        submission.submit(sheet);
        throw new RefusedException("attempt.overdue");
    }

    private SavedAnswer stored(AttemptId attempt, int position, AnswerForm form, Answer sent) {
        var given = answers.find(attempt, position).orElseThrow(NoSuchAttemptException::new);
        var at = given.at();
        if (given.points() != null || at == null) {
            throw new RefusedException("attempt.submitted");
        }
        return new SavedAnswer(
                position,
                form.show(given.answer()),
                given.seq(),
                at,
                !given.answer().equals(sent));
    }

    /** Submits and scores the attempt; once submitted, again changes nothing. Throws {@link NoSuchAttemptException}. */
    public AttemptSummary submit(EmployeeId employee, AttemptId attempt) {
        return submission.submit(sheets.own(employee, attempt));
    }

    /** The result with key and feedback; empty before submission, for unknown attempts and for anybody else's. */
    public Optional<AttemptResult> result(EmployeeId employee, AttemptId id) {
        return attempts.find(employee, id)
                .filter(attempt -> !attempt.open())
                .map(attempt -> reports.submitted(sheets.own(employee, id), attempt));
    }

    /** What the employee answered in an attempt, never with the key. Throws {@link NoSuchAttemptException}. */
    public List<OwnAnswer> answers(EmployeeId employee, AttemptId attempt) {
        return reports.answers(sheets.own(employee, attempt));
    }

    /**
     * What a submitted attempt at the quiz shows to have been learnt since the pre-test; empty without a submitted pre-test,
     * for the pre-test itself and while results are not explained.
     */
    public List<ArticleGain> gains(EmployeeId employee, AttemptResult result) {
        if (result.purpose() == AttemptPurpose.PRE_TEST || !result.explained()) {
            return List.of();
        }
        return attempts.of(employee, result.version()).stream()
                .filter(attempt -> attempt.purpose() == AttemptPurpose.PRE_TEST)
                .findFirst()
                .flatMap(preTest -> result(employee, preTest.id()))
                .map(before -> ArticleGain.between(before.items(), result.items()))
                .orElse(List.of());
    }
}
