package id.netral.assessment;

import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.common.Score;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Attempts at quizzes. The employee given is the signed-in one; anybody else's attempt is as unknown as one that does not
 * exist. What is drawn for an attempt never changes, and an answer is one row, so most calls are one statement and need
 * no transaction around them; starting and submitting bring their own.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class AttemptService {

    private final Attempts attempts;
    private final AttemptAnswers answers;
    private final AttemptSheets sheets;
    private final AttemptStart start;
    private final AttemptSubmission submission;
    private final AttemptReports reports;
    private final QuestionBank bank;
    private final Clock clock;

    AttemptService(
            Attempts attempts,
            AttemptAnswers answers,
            AttemptSheets sheets,
            AttemptStart start,
            AttemptSubmission submission,
            AttemptReports reports,
            QuestionBank bank,
            Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.sheets = sheets;
        this.start = start;
        this.submission = submission;
        this.reports = reports;
        this.bank = bank;
        this.clock = clock;
    }

    /**
     * Begins an attempt, or gives the open one back. Throws {@link RefusedException} {@code quiz.passed} or
     * {@code quiz.no-attempts-left}.
     */
    public AttemptId startOrResume(EmployeeId employee, ModuleVersionId version) {
        return start.startOrResume(employee, version);
    }

    /** Where the employee stands with the version's quiz. */
    public QuizStanding standing(EmployeeId employee, ModuleVersionId version) {
        var rules = bank.rules(version);
        var all = attempts.of(employee, version);
        return new QuizStanding(
                rules.passMark(),
                Math.min(rules.drawCount(), rules.bank().size()),
                rules.maxAttempts(),
                all.size(),
                all.stream()
                        .filter(AttemptSummary::open)
                        .map(AttemptSummary::id)
                        .findFirst()
                        .orElse(null),
                best(all),
                all.stream().anyMatch(AttemptSummary::passed));
    }

    private static @Nullable Score best(List<AttemptSummary> attempts) {
        return attempts.stream()
                .map(AttemptSummary::score)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The employee's attempts, newest first. */
    public List<AttemptSummary> history(EmployeeId employee) {
        return attempts.of(employee);
    }

    /** The employee's attempt, empty for an unknown one and for anybody else's. */
    public Optional<AttemptSummary> find(EmployeeId employee, AttemptId attempt) {
        return attempts.find(employee, attempt);
    }

    /** What the player shows; throws {@link NoSuchAttemptException}. */
    public PlayerState state(EmployeeId employee, AttemptId id) {
        var attempt = attempts.find(employee, id).orElseThrow(NoSuchAttemptException::new);
        return attempt.open()
                ? reports.open(sheets.own(employee, id), attempt)
                : new PlayerState(attempt.number(), true, 1, List.of());
    }

    /**
     * Saves an answer and returns what is stored, committed. A sequence number above the stored one is stored; otherwise
     * the stored answer comes back, marked as outdating the one sent unless both are the same (a repeated request).
     *
     * <p>Throws {@link NoSuchAttemptException}, or {@link RefusedException} {@code answer.unknown-option},
     * {@code answer.one-option}, {@code answer.malformed} (no sequence number) or {@code attempt.submitted}.
     *
     * @param seq the last sequence number the sender knows of this question, plus one; at least 1
     * @param choices places of the chosen options as shown; none takes the answer back
     */
    public SavedAnswer save(EmployeeId employee, AttemptId attempt, int position, int seq, List<String> choices) {
        if (seq < 1) {
            throw new RefusedException("answer.malformed");
        }
        var item = sheets.own(employee, attempt).item(position);
        var answer = item.order().answer(choices);
        if (answer.authorIndexes().size() > 1 && !bank.revision(item.revision()).takesSeveral()) {
            throw new RefusedException("answer.one-option");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return answers.save(attempt, position, seq, answer, now)
                ? new SavedAnswer(position, item.order().keys(answer), seq, now, false)
                : stored(attempt, item, answer);
    }

    private SavedAnswer stored(AttemptId attempt, DrawnItem item, Answer sent) {
        var given = answers.find(attempt, item.position()).orElseThrow(NoSuchAttemptException::new);
        var at = given.at();
        if (given.points() != null || at == null) {
            throw new RefusedException("attempt.submitted");
        }
        return new SavedAnswer(
                item.position(),
                item.order().keys(given.answer()),
                given.seq(),
                at,
                !given.answer().equals(sent));
    }

    /** Submits and scores the attempt; once submitted, again changes nothing. Throws {@link NoSuchAttemptException}. */
    public AttemptSummary submit(EmployeeId employee, AttemptId attempt) {
        submission.submit(sheets.own(employee, attempt));
        return attempts.find(employee, attempt).orElseThrow(NoSuchAttemptException::new);
    }

    /** The result with key and feedback; empty before submission, for unknown attempts and for anybody else's. */
    public Optional<AttemptResult> result(EmployeeId employee, AttemptId id) {
        return attempts.find(employee, id)
                .filter(attempt -> !attempt.open())
                .map(attempt -> reports.submitted(sheets.own(employee, id), attempt));
    }
}
