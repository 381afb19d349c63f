package id.netral.learning;

import id.netral.assessment.QuizRenewal;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A duty of a later cycle wants a completion of its own. */
@Component
class DutyRenewal implements QuizRenewal {

    private final JdbcClient jdbc;
    private final ZoneId zone;

    DutyRenewal(JdbcClient jdbc, ZoneId agencyZone) {
        this.jdbc = jdbc;
        this.zone = agencyZone;
    }

    @Override
    public Optional<Instant> since(EmployeeId employee, ModuleVersionId version) {
        return jdbc.sql("""
                        SELECT d.counts_from FROM duty d JOIN module_version v ON v.module_id = d.module_id
                        WHERE d.employee_id = ? AND v.id = ? AND d.released_at IS NULL AND d.counts_from IS NOT NULL
                        ORDER BY d.counts_from DESC LIMIT 1""")
                .params(employee.value(), version.value())
                .query((row, number) -> row.getObject("counts_from", LocalDateTime.class))
                .optional()
                .map(moment -> moment.atZone(zone).toInstant());
    }
}
