package id.netral.learning;

import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says why something is no longer asked: its module was withdrawn. */
@Service
@Transactional(readOnly = true)
public class WithdrawnModules {

    /** So long people are told. */
    private static final Period TOLD = Period.ofDays(30);

    private static final String SELECT = """
            SELECT v.title, v.withdrawn_reason, v.withdrawn_at FROM learning_module m
            JOIN module_version v ON v.module_id = m.id AND v.withdrawn_at IS NOT NULL
                AND v.number = (SELECT MAX(n.number) FROM module_version n WHERE n.module_id = m.id)
            WHERE m.current_version_id IS NULL AND""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ZoneId zone;

    WithdrawnModules(JdbcClient jdbc, Clock clock, ZoneId agencyZone) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** What the employee was released from in the last 30 days because it was withdrawn, and has not done since; by title. */
    @OwnRecords
    public List<WithdrawnModule> of(EmployeeId employee) {
        var since = clock.instant().atZone(zone).minus(TOLD).toInstant();
        return jdbc.sql(SELECT + """
                         EXISTS (
                            SELECT 1 FROM duty d WHERE d.employee_id = :employee AND d.module_id = m.id
                                AND d.released_reason = 'WITHDRAWN' AND d.released_at >= :since
                                AND NOT EXISTS (
                                    SELECT 1 FROM completion c WHERE c.employee_id = d.employee_id
                                        AND c.module_id = d.module_id AND c.completed_at >= d.released_at))
                        ORDER BY v.title""")
                .param("employee", employee.value())
                .param("since", Utc.of(since))
                .query((row, number) -> module(row))
                .list();
    }

    /** Those of them that cannot be begun any more, by title. */
    List<WithdrawnModule> among(Collection<ModuleId> modules) {
        if (modules.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + " m.id IN (:modules) ORDER BY v.title")
                .param("modules", modules.stream().map(ModuleId::value).toList())
                .query((row, number) -> module(row))
                .list();
    }

    private WithdrawnModule module(ResultSet row) throws SQLException {
        var reason = row.getString("withdrawn_reason");
        return new WithdrawnModule(
                row.getString("title"),
                reason == null ? "" : reason,
                LocalDate.ofInstant(Utc.readExisting(row, "withdrawn_at"), zone));
    }
}
