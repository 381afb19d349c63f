package id.netral.people.history;

import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.people.EmployeeState;
import id.netral.people.Stamp;
import id.netral.people.Stamps;
import id.netral.people.UnitId;
import id.netral.people.UnitRepository;
import id.netral.people.UnitState;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** Merges a unit into another, in the caller's transaction and under its lock. */
@Component
class UnitMerge {

    private final UnitRepository merged;
    private final UnitVersions units;
    private final EmployeeVersions employees;
    private final PeopleHistory history;
    private final Stamps stamps;

    UnitMerge(
            UnitRepository merged,
            UnitVersions units,
            EmployeeVersions employees,
            PeopleHistory history,
            Stamps stamps) {
        this.merged = merged;
        this.units = units;
        this.employees = employees;
        this.history = history;
        this.stamps = stamps;
    }

    void merge(UnitId unit, UnitId into, Effective effective) {
        var stamp = stamps.now(effective.reason());
        var before = units.plan();
        if (before.tree(effective.day()).below(unit).contains(into)) {
            throw new RefusedException(
                    "organisation.merge-below",
                    before.standing(unit, effective.day()).name(),
                    before.standing(into, effective.day()).name());
        }
        var rows = unitRows(before, unit, into, effective.day());
        var after = before;
        for (var entry : rows.entrySet()) {
            after = after.with(entry.getKey(), entry.getValue());
        }
        after.requireSound(before, effective.day());
        history.addUnits(rows, stamp);
        handOver(unit, into, effective.day(), stamp);
    }

    /** Whether anybody still sits in a unit that has been merged, say because a roster still names it. */
    boolean hasStragglers() {
        return !merged.mergedWithPeople().isEmpty();
    }

    /** Sends everybody on who still sits in a merged unit. */
    void fetchStragglers(Stamp stamp) {
        merged.mergedWithPeople()
                .forEach(gone -> handOver(new UnitId(gone.unit()), new UnitId(gone.into()), stamp.today(), stamp));
    }

    private static HashMap<UnitId, SortedMap<LocalDate, UnitState>> unitRows(
            UnitPlan plan, UnitId unit, UnitId into, LocalDate day) {
        var rows = new HashMap<UnitId, SortedMap<LocalDate, UnitState>>();
        plan.all()
                .forEach((id, timeline) -> rows.put(
                        id, timeline.rewrite(day, state -> unit.equals(state.parent()) ? state.below(into) : state)));
        rows.put(unit, plan.of(unit).change(day, state -> state.ended(true, into)));
        rows.values().removeIf(SortedMap::isEmpty);
        return rows;
    }

    private void handOver(UnitId unit, UnitId into, LocalDate day, Stamp stamp) {
        var rows = new HashMap<EmployeeId, SortedMap<LocalDate, EmployeeState>>();
        employees.everIn(unit).forEach((employee, timeline) -> {
            var moved = timeline.rewrite(day, state -> state.replacing(unit, into));
            if (!moved.isEmpty()) {
                rows.put(employee, moved);
            }
        });
        history.addEmployees(rows, stamp);
    }
}
