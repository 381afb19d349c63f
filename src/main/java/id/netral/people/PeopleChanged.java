package id.netral.people;

import id.netral.common.EmployeeId;
import java.util.Collection;
import java.util.Set;

/**
 * People or units are not what they were: who belongs where may have changed. Delivered inside the transaction that changes
 * them, once per transaction however many people it touches. Anybody may be concerned when it names neither people nor
 * units, as when a roster comes.
 *
 * @param people who alone was touched
 * @param units whose people alone were touched, as they are now
 */
public record PeopleChanged(Set<EmployeeId> people, Set<UnitId> units) {

    public PeopleChanged {
        people = Set.copyOf(people);
        units = Set.copyOf(units);
    }

    /** Anybody may be concerned. */
    public PeopleChanged() {
        this(Set.of());
    }

    /** These people were touched; anybody may be concerned when there are none. */
    public PeopleChanged(Set<EmployeeId> people) {
        this(people, Set.of());
    }

    /** The people of these units were touched. */
    public static PeopleChanged in(Collection<UnitId> units) {
        return new PeopleChanged(Set.of(), Set.copyOf(units));
    }

    /** Whether anybody may be concerned, not only {@link #people()} or those of {@link #units()}. */
    public boolean anybody() {
        return people.isEmpty() && units.isEmpty();
    }
}
