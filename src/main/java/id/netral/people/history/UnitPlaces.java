package id.netral.people.history;

import id.netral.people.PeopleChanged;
import id.netral.people.UnitId;
import id.netral.people.UnitRepository;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells whose people belong elsewhere once a unit was edited: nobody's while it stays where it is, those below it when it
 * moves or ends today.
 */
@Component
class UnitPlaces {

    private final UnitRepository units;
    private final ApplicationEventPublisher events;

    UnitPlaces(UnitRepository units, ApplicationEventPublisher events) {
        this.units = units;
        this.events = events;
    }

    /** Does the work and tells of those below the unit, before and after. */
    void whileEditing(UnitId unit, Runnable work) {
        whileEditing(unit, Set.of(), work);
    }

    /** The same, when the unit's own people go into another. */
    void whileMerging(UnitId unit, UnitId into, Runnable work) {
        whileEditing(unit, Set.of(into.value()), work);
    }

    private void whileEditing(UnitId unit, Set<Long> others, Runnable work) {
        var before = units.position(unit.value());
        var concerned = new TreeSet<>(others);
        concerned.addAll(units.below(unit.value()));
        work.run();
        if (!units.position(unit.value()).equals(before)) {
            concerned.addAll(units.below(unit.value()));
            events.publishEvent(
                    PeopleChanged.in(concerned.stream().map(UnitId::new).toList()));
        }
    }
}
