package id.netral.people.roster;

import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import id.netral.people.roster.RosterChoices.Leaving;
import id.netral.people.roster.comparison.KnownEmployee;
import id.netral.people.roster.comparison.PersonName;
import id.netral.people.roster.comparison.RosterTables;
import id.netral.people.roster.comparison.RosterUnits;
import id.netral.people.roster.file.RosterColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds who has left: active people of a full list's units who are not in it. Whoever may be meant by a rejected row or by a
 * row that nobody has decided on is not among them.
 */
@Component
class RosterDepartures {

    private final RosterTables tables;

    RosterDepartures(RosterTables tables) {
        this.tables = tables;
    }

    Leaving find(KeptPreview kept, RosterExtent extent) {
        if (!extent.full()) {
            return Leaving.NOBODY;
        }
        var units = new RosterUnits(tables);
        var spared = new Spared(kept);
        var active = active(units, extent);
        var leaving = new ArrayList<LeavingEmployee>();
        for (var person : active) {
            if (!kept.inFile().has(person.nip()) && !spared.includes(person)) {
                leaving.add(new LeavingEmployee(
                        new EmployeeId(person.id()),
                        new Nip(person.nip()),
                        person.name(),
                        person.position(),
                        units.path(person.unitId())));
            }
        }
        return new Leaving(new RosterDeparture(extent, leaving.size(), active.size()), List.copyOf(leaving));
    }

    private List<KnownEmployee> active(RosterUnits units, RosterExtent extent) {
        var top = extent.unit();
        if (top == null) {
            return tables.active(null);
        }
        var below = units.below(top);
        return below.isEmpty() ? List.of() : tables.active(below);
    }

    /** People who may be in the file after all. */
    private static final class Spared {

        private final Set<Long> suspects = new HashSet<>();
        private final Set<String> nips = new HashSet<>();
        private final Set<String> names = new HashSet<>();

        Spared(KeptPreview kept) {
            for (var doubt : kept.doubts()) {
                if (kept.choices().keepsSuspects(doubt.number())) {
                    doubt.people().forEach(person -> suspects.add(person.id().value()));
                }
            }
            kept.roster().unreadable().iterator().forEachRemaining(row -> {
                nips.add(row.text(RosterColumn.NIP).replaceAll("\\D", ""));
                names.add(PersonName.key(row.text(RosterColumn.NAME)));
            });
        }

        boolean includes(KnownEmployee person) {
            return suspects.contains(person.id())
                    || nips.contains(person.nip())
                    || names.contains(PersonName.key(person.name()));
        }
    }
}
