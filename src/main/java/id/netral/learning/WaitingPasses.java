package id.netral.learning;

import id.netral.assessment.AttemptId;
import id.netral.assessment.AttemptSubmitted;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Score;
import id.netral.common.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters quizzes that were passed while a package had a say in the module's completion, once that package is gone: nobody
 * may pass a quiz twice. By SQL: a question about rows that are not there, over all people.
 */
@Service
public class WaitingPasses {

    private final JdbcClient jdbc;
    private final CompletionRecorder quiz;

    WaitingPasses(JdbcClient jdbc, CompletionRecorder quiz) {
        this.jdbc = jdbc;
        this.quiz = quiz;
    }

    /** As of the days the quizzes were handed in; in the transaction that takes the package away. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(ModuleId module) {
        jdbc.sql("""
                        SELECT a.id, a.employee_id, a.module_version_id, a.score, a.submitted_at FROM attempt a
                        JOIN module_version v ON v.id = a.module_version_id
                        WHERE v.module_id = ? AND a.purpose = 'QUIZ' AND a.passed AND a.submitted_at IS NOT NULL
                          AND NOT EXISTS (
                              SELECT 1 FROM completion c
                              WHERE c.employee_id = a.employee_id AND c.module_version_id = a.module_version_id
                                AND NOT c.void
                                AND NOT EXISTS (SELECT 1 FROM completion s WHERE s.supersedes_id = c.id))
                        ORDER BY a.id""")
                .param(module.value())
                .query((row, number) -> passed(row))
                .list()
                .forEach(quiz::enter);
    }

    private static AttemptSubmitted passed(ResultSet row) throws SQLException {
        return new AttemptSubmitted(
                new AttemptId(row.getLong("id")),
                new EmployeeId(row.getLong("employee_id")),
                new ModuleVersionId(row.getLong("module_version_id")),
                new Score(row.getBigDecimal("score")),
                true,
                Utc.readExisting(row, "submitted_at"));
    }
}
