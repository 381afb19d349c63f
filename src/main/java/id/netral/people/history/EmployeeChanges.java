package id.netral.people.history;

import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.people.Employee;
import id.netral.people.EmployeeRepository;
import id.netral.people.EmployeeState;
import id.netral.people.PeopleChanged;
import id.netral.people.PersonalData;
import id.netral.people.Place;
import id.netral.people.Stamp;
import id.netral.people.Stamps;
import id.netral.people.TakenNames;
import id.netral.people.UnitId;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hires, corrects, transfers, lets go; each from a day on, past, today or future; audited. Throws {@link RefusedException}
 * {@code employee.*} or {@code organisation.*} when a rule would be broken.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
public class EmployeeChanges {

    private final EmployeeRepository people;
    private final UnitVersions units;
    private final EmployeeVersions employees;
    private final PeopleHistory history;
    private final TakenNames taken;
    private final Stamps stamps;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    EmployeeChanges(
            EmployeeRepository people,
            UnitVersions units,
            EmployeeVersions employees,
            PeopleHistory history,
            TakenNames taken,
            Stamps stamps,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.people = people;
        this.units = units;
        this.employees = employees;
        this.history = history;
        this.taken = taken;
        this.stamps = stamps;
        this.audit = audit;
        this.events = events;
    }

    /** Adds a person, with an invited account from the first day on. */
    public EmployeeId hire(PersonalData data, UnitId unit, @Nullable String position, Effective effective) {
        units.lock();
        taken.requireFree(data, null);
        units.plan().requireLasting(unit, effective.day());
        var stamp = stamps.now(effective.reason());
        var state = new EmployeeState(
                data.identity(),
                data.rank() == null ? null : data.rank().value(),
                new Place(unit, JobTitle.clean(position)),
                null,
                true,
                data.hiredOn() == null ? effective.day() : data.hiredOn());
        var employee = people.save(new Employee(data, unit, stamp.at())).id();
        save(employee, new TreeMap<>(Map.of(effective.day(), state)), stamp);
        record("hire", data.name(), effective, Map.of("unit", unit.value()));
        return employee;
    }

    /**
     * Corrects a person's data from a day on. Number and e-mail belong to today's account and take no future day; throws
     * {@link OptimisticLockingFailureException} when somebody else has changed the person since {@code version}.
     */
    public void correct(EmployeeId employee, int version, PersonalData data, Effective effective) {
        units.lock();
        taken.requireFree(data, employee);
        var timeline = employees.of(employee);
        var before = EmploymentRules.requireHired(timeline, effective.day());
        var stamp = stamps.now(effective.reason());
        if (effective.day().isAfter(stamp.today()) && !before.identity().equals(data.identity())) {
            throw new RefusedException("employee.identity-today");
        }
        keepEmail(employee, version, data);
        var rank = data.rank() == null ? null : data.rank().value();
        save(
                employee,
                timeline.change(
                        effective.day(),
                        state -> state.identified(data.identity()).ranked(rank).hired(data.hiredOn())),
                stamp);
        record("correct", data.name(), effective, Map.of());
    }

    /** Moves a person to another unit or another position, as the own post. */
    public void transfer(EmployeeId employee, UnitId unit, @Nullable String position, Effective effective) {
        var place = new Place(unit, JobTitle.clean(position));
        change("transfer", employee, effective, true, state -> state.at(place), place);
    }

    /** Lets a person go: the day is the first without the person. What was earned stays. */
    public void leave(EmployeeId employee, Effective effective) {
        change("leave", employee, effective, true, state -> state.active(false).counting(null), null);
    }

    /** Takes a person back who has left. */
    public void comeBack(EmployeeId employee, UnitId unit, @Nullable String position, Effective effective) {
        var place = new Place(unit, JobTitle.clean(position));
        change("return", employee, effective, false, state -> state.active(true).at(place), place);
    }

    private void change(
            String act,
            EmployeeId employee,
            Effective effective,
            boolean serving,
            UnaryOperator<EmployeeState> change,
            @Nullable Place place) {
        units.lock();
        var timeline = employees.of(employee);
        var before = EmploymentRules.requireHired(timeline, effective.day());
        if (serving) {
            EmploymentRules.requireServing(timeline, effective.day());
        } else if (before.active()) {
            throw new RefusedException("employee.active", before.identity().name());
        }
        if (place != null) {
            units.plan().requireLasting(place.unit(), effective.day());
        }
        var rows = timeline.change(effective.day(), change);
        if (rows.isEmpty()) {
            throw new RefusedException("organisation.no-change");
        }
        save(employee, rows, stamps.now(effective.reason()));
        var detail = place == null
                ? Map.<String, Object>of()
                : Map.<String, Object>of("unit", place.unit().value());
        record(act, before.identity().name(), effective, detail);
    }

    private void save(EmployeeId employee, SortedMap<LocalDate, EmployeeState> rows, Stamp stamp) {
        history.addEmployees(Map.of(employee, rows), stamp);
        events.publishEvent(new PeopleChanged(Set.of(employee)));
    }

    private void keepEmail(EmployeeId employee, int version, PersonalData data) {
        var kept = people.keepEmail(employee.value(), version, Employee.email(data.email()));
        if (kept == 0) {
            throw new OptimisticLockingFailureException("the employee has been changed meanwhile");
        }
    }

    private void record(String act, String person, Effective effective, Map<String, Object> detail) {
        var facts = new TreeMap<>(detail);
        facts.put("act", act);
        facts.put("from", effective.day().toString());
        facts.put("reason", effective.reason());
        audit.record(AuditAction.EMPLOYEE_CHANGED, person, facts);
    }
}
