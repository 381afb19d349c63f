package id.netral.learning.ledger;

import id.netral.assessment.AttemptId;
import id.netral.assessment.AttemptSubmitted;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Score;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters quizzes that were passed while a package had a say in the module's completion, once that package is gone: nobody
 * may pass a quiz twice.
 */
@Service
public class WaitingPasses {

    private final LedgerRepository ledger;
    private final CompletionRecorder quiz;

    WaitingPasses(LedgerRepository ledger, CompletionRecorder quiz) {
        this.ledger = ledger;
        this.quiz = quiz;
    }

    /** As of the days the quizzes were handed in; in the transaction that takes the package away. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(ModuleId module) {
        ledger.waiting(module.value()).stream().map(WaitingPasses::passed).forEach(quiz::enter);
    }

    private static AttemptSubmitted passed(LedgerRepository.Pass pass) {
        return new AttemptSubmitted(
                new AttemptId(pass.attempt()),
                new EmployeeId(pass.employee()),
                new ModuleVersionId(pass.version()),
                new Score(pass.score()),
                true,
                Instant.EPOCH.plus(pass.submittedMicros(), ChronoUnit.MICROS));
    }
}
