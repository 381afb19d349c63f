package id.netral.reminder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told on one day.
 *
 * @param modules own modules
 * @param persons the first of the people a superior is told about
 * @param superiorOf how many these are in all
 * @param units the units a head is told about
 * @param headOf how many people these are in all
 * @param opd name of the head's OPD, null when {@code units} is empty
 */
record Digest(
        String name,
        List<ModuleLine> modules,
        List<PersonLine> persons,
        int superiorOf,
        List<UnitLine> units,
        int headOf,
        @Nullable String opd) {

    boolean isEmpty() {
        return modules.isEmpty() && superiorOf == 0 && headOf == 0;
    }
}
