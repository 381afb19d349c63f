package id.netral.learning;

import id.netral.assessment.QuizRenewal;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A duty of a later cycle wants a completion of its own. */
@Component
class DutyRenewal implements QuizRenewal {

    private final JdbcClient jdbc;

    DutyRenewal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Instant> since(EmployeeId employee, ModuleVersionId version) {
        return jdbc.sql("""
                        SELECT d.counts_from FROM duty d JOIN module_version v ON v.module_id = d.module_id
                        WHERE d.employee_id = ? AND v.id = ? AND d.released_at IS NULL AND d.counts_from IS NOT NULL
                        ORDER BY d.counts_from DESC LIMIT 1""")
                .params(employee.value(), version.value())
                .query((row, number) -> Utc.readExisting(row, "counts_from"))
                .optional();
    }
}
