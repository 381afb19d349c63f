package id.netral.people.roster.comparison;

import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a roster that a person has to decide on.
 *
 * @param number as Excel shows it
 * @param unit as the row has it
 * @param people who it may be about; empty when the question is which unit is meant
 * @param places paths of the units that may be meant; empty when the question is who
 */
public record DoubtfulRow(
        int number,
        Nip nip,
        String name,
        @Nullable String position,
        String unit,
        List<Person> people,
        List<String> places) {

    /** Somebody known who may be meant. */
    public record Person(EmployeeId id, Nip nip, String name, String unit, boolean active, DoubtReason reason) {}
}
