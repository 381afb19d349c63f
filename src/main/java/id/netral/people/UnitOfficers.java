package id.netral.people;

import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.common.Utc;
import id.netral.security.AuditAction;
import id.netral.security.AuditTrail;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which unit an HR officer (role SDM_OPD) looks after, where it is not the own one. Audited. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
public class UnitOfficers {

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final Stamps stamps;
    private final AuditTrail audit;

    UnitOfficers(JdbcClient jdbc, Organisation organisation, Stamps stamps, AuditTrail audit) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.stamps = stamps;
        this.audit = audit;
    }

    /** The unit entrusted to the person, empty when it is the own one. */
    @Transactional(readOnly = true)
    public Optional<UnitId> entrusted(EmployeeId employee) {
        return jdbc.sql("SELECT unit_id FROM unit_officer WHERE employee_id = ?")
                .param(employee.value())
                .query(Long.class)
                .optional()
                .map(UnitId::new);
    }

    /** Entrusts a unit of today, with all below; throws {@link RefusedException} {@code organisation.unit-unknown}. */
    public void entrust(EmployeeId employee, UnitId unit) {
        var name = organisation
                .today()
                .find(unit)
                .map(Unit::name)
                .orElseThrow(() -> new RefusedException("organisation.unit-unknown"));
        var stamp = stamps.now(null);
        jdbc.sql("""
                        INSERT INTO unit_officer (employee_id, unit_id, entrusted_at, entrusted_by) VALUES (:employee, :unit, :at, :by)
                        ON DUPLICATE KEY UPDATE unit_id = :unit, entrusted_at = :at, entrusted_by = :by""")
                .param("employee", employee.value())
                .param("unit", unit.value())
                .param("at", Utc.of(stamp.at()))
                .param("by", stamp.by())
                .update();
        audit.record(AuditAction.EMPLOYEE_CHANGED, name(employee), Map.of("act", "entrusted", "unit", name));
    }

    /** Takes the unit back: the officer looks after the own unit again. */
    public void withdraw(EmployeeId employee) {
        if (jdbc.sql("DELETE FROM unit_officer WHERE employee_id = ?")
                        .param(employee.value())
                        .update()
                > 0) {
            audit.record(AuditAction.EMPLOYEE_CHANGED, name(employee), Map.of("act", "withdrawn"));
        }
    }

    private String name(EmployeeId employee) {
        return jdbc.sql("SELECT name FROM employee WHERE id = ?")
                .param(employee.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new RefusedException("employee.unknown"));
    }
}
