package id.netral.learning.ledger;

import id.netral.assessment.AttemptSubmitted;
import id.netral.assessment.attempt.AttemptService;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Score;
import id.netral.learning.OwnRecords;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters in the ledger what was completed elsewhere than in a quiz of ours, alone or together with it. */
@Service
public class OutsideCompletions {

    /** What the entry rests on. */
    public enum Evidence {
        /** What a package of another maker says of the person; it runs in the browser and could be made to say anything. */
        SCORM
    }

    private final CountingRows counting;
    private final AttemptService attempts;
    private final CompletionRecorder quiz;
    private final Catalog catalog;
    private final Clock clock;

    OutsideCompletions(
            CountingRows counting, AttemptService attempts, CompletionRecorder quiz, Catalog catalog, Clock clock) {
        this.counting = counting;
        this.attempts = attempts;
        this.quiz = quiz;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Keeps everybody else from judging the person's module until the caller's transaction ends. */
    @OwnRecords
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(EmployeeId employee, ModuleId module) {
        counting.hold(employee, module);
    }

    /** Since when what the person does for the version counts, where it is asked anew; empty when all counts. */
    @OwnRecords
    public Optional<Instant> since(EmployeeId employee, ModuleVersionId version) {
        return counting.since(employee, version);
    }

    /**
     * Enters the completion of the version, unless the employee has one that counts already; joins the caller's
     * transaction.
     *
     * @param score null when there is none
     * @return whether an entry was added
     */
    @OwnRecords
    @Transactional
    public boolean record(
            EmployeeId employee,
            ModuleVersionId version,
            Evidence evidence,
            @Nullable Score score,
            Instant completedAt) {
        var completed = catalog.version(version).orElseThrow();
        return counting.enter(LedgerRow.ofEvidence(employee, completed, evidence, score, completedAt, clock.instant()));
    }

    /**
     * Enters a quiz that was passed before and waited for what has been done elsewhere now; nothing where none was passed.
     * The entry rests on the quiz and has its score.
     *
     * @return whether an entry was added
     */
    @OwnRecords
    @Transactional
    public boolean recordWithQuiz(EmployeeId employee, ModuleVersionId version, Instant completedAt) {
        return attempts.passed(employee, version)
                .filter(attempt -> quiz.enter(new AttemptSubmitted(
                        attempt.id(), employee, version, Objects.requireNonNull(attempt.score()), true, completedAt)))
                .isPresent();
    }
}
