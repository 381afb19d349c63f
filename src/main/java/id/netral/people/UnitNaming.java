package id.netral.people;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names of units for lists and histories, also of those that have ended or are only planned. */
@Component
public class UnitNaming {

    private final UnitRepository units;
    private final Organisation organisation;

    UnitNaming(UnitRepository units, Organisation organisation) {
        this.units = units;
        this.organisation = organisation;
    }

    /** Today's labels, and the last name of units that do not stand today. */
    public Names now() {
        var names = new HashMap<Long, String>();
        units.all().forEach(unit -> names.put(unit.id().value(), unit.name()));
        var tree = organisation.today();
        tree.all().forEach(unit -> names.put(unit.id().value(), tree.label(unit.id())));
        return new Names(names, tree);
    }

    /** Names as they are now. */
    public record Names(Map<Long, String> labels, UnitTree tree) {

        public String label(UnitId unit) {
            return labels.getOrDefault(unit.value(), "?");
        }

        @Nullable
        public String labelOrNull(@Nullable UnitId unit) {
            return unit == null ? null : label(unit);
        }

        /** With the whole path in today's tree. */
        public UnitReference reference(UnitId unit) {
            var path = tree.pathName(unit);
            return new UnitReference(unit, path.isEmpty() ? label(unit) : path);
        }
    }
}
