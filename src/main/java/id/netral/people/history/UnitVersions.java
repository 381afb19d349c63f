package id.netral.people.history;

import id.netral.people.Stamp;
import id.netral.people.UnitId;
import id.netral.people.UnitState;
import id.netral.people.UnitState.UnitFact;
import id.netral.people.UnitVersion;
import id.netral.people.UnitVersionRepository;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Units' versions, in the caller's transaction. */
@Component
class UnitVersions {

    private final UnitVersionRepository versions;
    private final RosterLockRepository lock;

    UnitVersions(UnitVersionRepository versions, RosterLockRepository lock) {
        this.versions = versions;
        this.lock = lock;
    }

    /** Waits until nobody else changes people or units; before the first read of a change. */
    void lock() {
        lock.hold();
    }

    /** Everything known now. */
    UnitPlan plan() {
        var states = new HashMap<UnitId, TreeMap<LocalDate, UnitState>>();
        // of several rows of one day the latest counts
        versions.all()
                .forEach(version -> states.computeIfAbsent(version.unit(), unit -> new TreeMap<>())
                        .put(version.day(), version.state()));
        var units = new HashMap<UnitId, Timeline<UnitState>>();
        states.forEach((unit, days) -> units.put(unit, new Timeline<>(days, List.of(UnitFact.values()))));
        return new UnitPlan(units);
    }

    void append(UnitId unit, SortedMap<LocalDate, UnitState> rows, Stamp stamp) {
        rows.forEach((day, state) -> versions.save(new UnitVersion(unit, day, state, stamp)));
    }
}
