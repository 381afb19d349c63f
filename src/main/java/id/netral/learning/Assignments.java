package id.netral.learning;

import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.people.EmployeeDirectory;
import id.netral.people.UnitId;
import id.netral.people.UnitReference;
import id.netral.security.AuditAction;
import id.netral.security.AuditTrail;
import id.netral.security.CurrentUser;
import id.netral.security.SignedInUser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which modules are asked of whom. */
@Service
@Transactional(readOnly = true)
public class Assignments {

    private static final String HR = "hasAnyRole('SDM', 'ADMIN')";

    private final AssignmentStore store;
    private final DutyRoll duties;
    private final Catalog catalog;
    private final EmployeeDirectory employees;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ZoneId zone;

    Assignments(
            AssignmentStore store,
            DutyRoll duties,
            Catalog catalog,
            EmployeeDirectory employees,
            AuditTrail audit,
            CurrentUser currentUser,
            Clock clock,
            ZoneId agencyZone) {
        this.store = store;
        this.duties = duties;
        this.catalog = catalog;
        this.employees = employees;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /**
     * Asks a module of a unit's people, or of everybody with a null unit, also of those who join later; audited. Throws
     * {@link RefusedException} {@code assignment.due-past}, {@code assignment.runs-already},
     * {@code assignment.module-unknown} or {@code assignment.unit-unknown}.
     *
     * @param dueOn last day, null without a deadline
     */
    @PreAuthorize(HR)
    @Transactional
    public void assign(ModuleId module, @Nullable UnitId unit, @Nullable LocalDate dueOn) {
        if (dueOn != null && dueOn.isBefore(LocalDate.ofInstant(clock.instant(), zone))) {
            throw new RefusedException("assignment.due-past");
        }
        var title = moduleTitles().get(module);
        if (title == null) {
            throw new RefusedException("assignment.module-unknown");
        }
        if (unit != null && !unitNames().containsKey(unit)) {
            throw new RefusedException("assignment.unit-unknown");
        }
        if (!add(module, unit, dueOn)) {
            throw new RefusedException("assignment.runs-already", title);
        }
        record("assigned", title, unit, dueOn);
    }

    /**
     * Asks a module of a unit's people or of everybody, unless that is already so. For start-up code only: it asks for
     * no rights and must not be called for a person.
     */
    @Transactional
    public void assignAtStart(ModuleId module, @Nullable UnitId unit, @Nullable LocalDate dueOn) {
        add(module, unit, dueOn);
    }

    /** Ends an assignment, audited; nothing happens when it has ended before. */
    @PreAuthorize(HR)
    @Transactional
    public void end(AssignmentId id) {
        var row = store.find(id).orElseThrow(() -> new RefusedException("assignment.unknown"));
        if (store.end(id, clock.instant())) {
            duties.refresh();
            record("ended", moduleTitles().getOrDefault(row.module(), "?"), row.unit(), row.dueOn());
        }
    }

    /** A page of all assignments: running ones first, newest first. */
    @PreAuthorize(HR)
    public List<AssignmentListing> page(Pageable page) {
        var rows = store.page(page);
        var titles = moduleTitles();
        var units = unitNames();
        var people = new HashMap<@Nullable UnitId, Long>();
        for (var row : rows) {
            people.putIfAbsent(row.unit(), employees.countActive(row.unit()));
        }
        return rows.stream()
                .map(row -> new AssignmentListing(
                        row.id(),
                        titles.getOrDefault(row.module(), "?"),
                        row.unit() == null ? null : units.getOrDefault(row.unit(), "?"),
                        people.getOrDefault(row.unit(), 0L),
                        row.dueOn(),
                        day(row.createdAt()),
                        row.endedAt() == null ? null : day(row.endedAt())))
                .toList();
    }

    /** What is asked of the employee at present; for the employee and for HR. */
    @PreAuthorize(HR + " or " + OwnRecords.RULE)
    public Map<ModuleId, Duty> duties(EmployeeId employee) {
        return store.duties(
                employees.find(employee).map(profile -> profile.unit().id()).orElse(null));
    }

    private boolean add(ModuleId module, @Nullable UnitId unit, @Nullable LocalDate dueOn) {
        var by = currentUser.find().map(SignedInUser::accountId).orElse(null);
        var added = store.add(module, unit, dueOn, clock.instant(), by);
        duties.refresh();
        return added;
    }

    private void record(String act, String title, @Nullable UnitId unit, @Nullable LocalDate dueOn) {
        var detail = Map.of(
                "act", act,
                "unit", unit == null ? "all" : unitNames().getOrDefault(unit, "?"),
                "dueOn", dueOn == null ? "none" : dueOn.toString());
        audit.record(AuditAction.ASSIGNMENT_CHANGED, title, detail);
    }

    private Map<ModuleId, String> moduleTitles() {
        return catalog.modules().stream().collect(Collectors.toMap(ModuleReference::id, ModuleReference::title));
    }

    private Map<UnitId, String> unitNames() {
        return employees.units().stream().collect(Collectors.toMap(UnitReference::id, UnitReference::name));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
