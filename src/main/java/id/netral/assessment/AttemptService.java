package id.netral.assessment;

import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import java.util.List;
import org.springframework.stereotype.Service;

/** Attempts at quizzes. */
@Service
public class AttemptService {

    /**
     * Begins an attempt, or gives the open one back. Throws {@link id.netral.common.RefusedException} {@code quiz.passed}
     * or {@code quiz.no-attempts-left}.
     */
    public AttemptId startOrResume(EmployeeId employee, ModuleVersionId version) {
        throw new UnsupportedOperationException();
    }

    /** Where the employee stands with the version's quiz. */
    public QuizStanding standing(EmployeeId employee, ModuleVersionId version) {
        throw new UnsupportedOperationException();
    }

    /** The employee's attempts, newest first. */
    public List<AttemptSummary> history(EmployeeId employee) {
        throw new UnsupportedOperationException();
    }
}
