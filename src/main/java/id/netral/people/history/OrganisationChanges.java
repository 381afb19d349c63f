package id.netral.people.history;

import id.netral.common.RefusedException;
import id.netral.people.EmployeeRepository;
import id.netral.people.EmployeeState;
import id.netral.people.Head;
import id.netral.people.Stamps;
import id.netral.people.UnitEntity;
import id.netral.people.UnitId;
import id.netral.people.UnitRepository;
import id.netral.people.UnitState;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the tree of units from any day on; audited. Every method throws {@link RefusedException} {@code organisation.*}
 * when a rule would be broken on the day of effect or on a later day for which something is planned.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
public class OrganisationChanges {

    private final UnitRepository rows;
    private final EmployeeRepository people;
    private final UnitVersions units;
    private final EmployeeVersions employees;
    private final UnitMerge merge;
    private final PeopleHistory history;
    private final Stamps stamps;
    private final AuditTrail audit;
    private final UnitPlaces places;

    OrganisationChanges(
            UnitRepository rows,
            EmployeeRepository people,
            UnitVersions units,
            EmployeeVersions employees,
            UnitMerge merge,
            PeopleHistory history,
            Stamps stamps,
            AuditTrail audit,
            UnitPlaces places) {
        this.rows = rows;
        this.people = people;
        this.units = units;
        this.employees = employees;
        this.merge = merge;
        this.history = history;
        this.stamps = stamps;
        this.audit = audit;
        this.places = places;
    }

    /** Adds a unit below a parent, at the top with null. */
    public UnitId create(@Nullable UnitId parent, UnitFacts facts, Effective effective) {
        units.lock();
        var stamp = stamps.now(effective.reason());
        var before = units.plan();
        if (parent != null) {
            before.standing(parent, effective.day());
        }
        var unit = rows.save(new UnitEntity(facts.name(), stamp)).id();
        var state = new UnitState(facts.name(), facts.code(), parent, facts.opd(), null, false, null);
        var rows = new TreeMap<>(Map.of(effective.day(), state));
        before.with(unit, rows).requireSound(before, effective.day());
        history.addUnits(Map.of(unit, rows), stamp); // nobody is in it yet
        record("create", facts.name(), effective, Map.of());
        return unit;
    }

    /** Gives the unit another name. */
    public void rename(UnitId unit, String name, Effective effective) {
        var clean = UnitFacts.name(name);
        change("rename", unit, effective, state -> state.named(clean), Map.of("name", clean));
    }

    /** Gives the unit another code (none with null or a blank text) and says whether it is an OPD. */
    public void describe(UnitId unit, @Nullable String code, boolean opd, Effective effective) {
        var clean = UnitFacts.code(code);
        change(
                "describe",
                unit,
                effective,
                state -> state.coded(clean).asOpd(opd),
                Map.of("code", String.valueOf(clean), "opd", opd));
    }

    /** Names who heads the unit, nobody with null. */
    public void appoint(UnitId unit, @Nullable Head head, Effective effective) {
        if (head != null && !people.existsById(head.employee().value())) {
            throw new RefusedException("employee.unknown");
        }
        change(
                "head",
                unit,
                effective,
                state -> state.headedBy(head),
                Map.of("head", head == null ? "–" : head.employee() + " " + head.as()));
    }

    /** Moves the unit, with all below it, below another; to the top with null. */
    public void move(UnitId unit, @Nullable UnitId parent, Effective effective) {
        change(
                "move",
                unit,
                effective,
                state -> state.below(parent),
                Map.of("parent", parent == null ? "–" : parent.toString()));
    }

    /** Ends the unit, which must be empty from that day on: no people, no units below it. */
    public void end(UnitId unit, Effective effective) {
        units.lock();
        var name = units.plan().standing(unit, effective.day()).name();
        var children = units.plan().tree(effective.day()).children(unit);
        if (!children.isEmpty()) {
            throw new RefusedException(
                    "organisation.has-units",
                    name,
                    children.size(),
                    children.getFirst().name());
        }
        var people = employees.everIn(unit).values().stream()
                .filter(timeline -> isThere(timeline, unit, effective.day()))
                .count();
        if (people > 0) {
            throw new RefusedException("organisation.has-people", name, people, DayWords.of(effective.day()));
        }
        change("end", unit, effective, state -> state.ended(true, null), Map.of());
    }

    /** Ends the unit and hands its people and the units below it to another, also those planned to come later. */
    public void merge(UnitId unit, UnitId into, Effective effective) {
        units.lock();
        var plan = units.plan();
        var name = plan.standing(unit, effective.day()).name();
        var target = plan.standing(into, effective.day()).name();
        places.whileMerging(unit, into, () -> merge.merge(unit, into, effective));
        record("merge", name, effective, Map.of("into", target));
    }

    private void change(
            String act, UnitId unit, Effective effective, UnaryOperator<UnitState> change, Map<String, Object> detail) {
        units.lock();
        var before = units.plan();
        var name = before.standing(unit, effective.day()).name();
        var rows = before.of(unit).change(effective.day(), change);
        if (rows.isEmpty()) {
            throw new RefusedException("organisation.no-change");
        }
        before.with(unit, rows).requireSound(before, effective.day());
        var stamp = stamps.now(effective.reason());
        places.whileEditing(unit, () -> history.addUnits(Map.of(unit, rows), stamp));
        record(act, name, effective, detail);
    }

    private static boolean isThere(Timeline<EmployeeState> timeline, UnitId unit, LocalDate day) {
        return !timeline.rewrite(day, state -> state.active() ? state.replacing(unit, new UnitId(0)) : state)
                .isEmpty();
    }

    private void record(String act, String unit, Effective effective, Map<String, Object> detail) {
        var facts = new TreeMap<>(detail);
        facts.put("act", act);
        facts.put("from", effective.day().toString());
        facts.put("reason", effective.reason());
        audit.record(AuditAction.ORGANISATION_CHANGED, unit, facts);
    }
}
