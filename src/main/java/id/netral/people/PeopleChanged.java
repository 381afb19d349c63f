package id.netral.people;

import id.netral.common.EmployeeId;
import java.util.Set;

/**
 * People or units are not what they were: who belongs where may have changed. Delivered inside the transaction that changes
 * them, once per transaction however many people it touches.
 *
 * @param people who alone was touched; empty when anybody may be concerned, as when units move or a roster comes
 */
public record PeopleChanged(Set<EmployeeId> people) {

    public PeopleChanged {
        people = Set.copyOf(people);
    }

    /** Anybody may be concerned. */
    public PeopleChanged() {
        this(Set.of());
    }

    /** Whether anybody may be concerned, not only {@link #people()}. */
    public boolean anybody() {
        return people.isEmpty();
    }
}
