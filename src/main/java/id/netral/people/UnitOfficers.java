package id.netral.people;

import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which unit an HR officer (role SDM_OPD) looks after, where it is not the own one. Audited. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
public class UnitOfficers {

    private final UnitOfficerRepository officers;
    private final EmployeeRepository employees;
    private final Organisation organisation;
    private final Stamps stamps;
    private final AuditTrail audit;

    UnitOfficers(
            UnitOfficerRepository officers,
            EmployeeRepository employees,
            Organisation organisation,
            Stamps stamps,
            AuditTrail audit) {
        this.officers = officers;
        this.employees = employees;
        this.organisation = organisation;
        this.stamps = stamps;
        this.audit = audit;
    }

    /** The unit entrusted to the person, empty when it is the own one. */
    @Transactional(readOnly = true)
    public Optional<UnitId> entrusted(EmployeeId employee) {
        return officers.unitOf(employee.value()).map(UnitId::new);
    }

    /** Entrusts a unit of today, with all below; throws {@link RefusedException} {@code organisation.unit-unknown}. */
    public void entrust(EmployeeId employee, UnitId unit) {
        var name = organisation
                .today()
                .find(unit)
                .map(Unit::name)
                .orElseThrow(() -> new RefusedException("organisation.unit-unknown"));
        var stamp = stamps.now(null);
        officers.entrust(employee.value(), unit.value(), stamp.at(), stamp.by());
        audit.record(AuditAction.EMPLOYEE_CHANGED, name(employee), Map.of("act", "entrusted", "unit", name));
    }

    /** Takes the unit back: the officer looks after the own unit again. */
    public void withdraw(EmployeeId employee) {
        if (officers.withdraw(employee.value()) > 0) {
            audit.record(AuditAction.EMPLOYEE_CHANGED, name(employee), Map.of("act", "withdrawn"));
        }
    }

    private String name(EmployeeId employee) {
        return employees.nameOf(employee.value()).orElseThrow(() -> new RefusedException("employee.unknown"));
    }
}
