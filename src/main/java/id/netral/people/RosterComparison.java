package id.netral.people;

import id.netral.people.RowChange.FieldChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares a roster with the database as it is now, some hundreds of rows at a time. An empty cell never erases what is
 * known.
 */
final class RosterComparison {

    private final RosterTables tables;
    private final Map<String, UnitReference> units;
    private final Map<String, String> newUnits = new HashMap<>();

    RosterComparison(RosterTables tables) {
        this.tables = tables;
        this.units = new HashMap<>(tables.units());
    }

    /** Names of units that do not exist yet, in the spelling met first. */
    List<String> newUnits() {
        return newUnits.values().stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    /** The unit of this name, made now, in the spelling met first, if it did not exist when its row was compared. */
    UnitReference unitOr(String name, Function<String, UnitReference> make) {
        var key = UnitNames.key(name);
        return units.computeIfAbsent(key, absent -> make.apply(newUnits.getOrDefault(key, name)));
    }

    void compare(RowSpool<RosterRow> rows, Consumer<List<RowOutcome>> batches) {
        rows.forEachBatch(batch -> {
            var known = tables.employees(
                    batch.stream().map(row -> row.nip().value()).toList());
            var owners = tables.emailOwners(batch.stream()
                    .flatMap(row -> Optional.ofNullable(row.email()).stream())
                    .map(Record::toString)
                    .toList());
            batches.accept(
                    batch.stream().map(row -> outcome(row, known, owners)).toList());
        });
    }

    private RowOutcome outcome(RosterRow row, Map<String, KnownEmployee> employees, Map<String, String> owners) {
        var nip = row.nip().value();
        var email = row.email();
        if (email != null && !nip.equals(owners.getOrDefault(email.value(), nip))) {
            return new RowOutcome.Refused(row, RowReason.of(RosterColumn.EMAIL, "roster.email.taken", email));
        }
        var unit = unit(row.unit());
        var known = employees.get(nip);
        if (known == null) {
            return new RowOutcome.Added(row, unit);
        }
        var fields = differences(row, unit, known);
        return fields.isEmpty() && known.active()
                ? new RowOutcome.Unchanged(row, known)
                : new RowOutcome.Changed(
                        row,
                        unit,
                        known,
                        new RowChange(row.number(), row.nip(), known.name(), fields, !known.active()));
    }

    private @Nullable UnitReference unit(String name) {
        var key = UnitNames.key(name);
        if (!units.containsKey(key) && !newUnits.containsKey(key)) {
            // the database may see two spellings as one where we do not: it decides
            tables.unit(name).ifPresentOrElse(unit -> units.put(key, unit), () -> newUnits.put(key, name));
        }
        return units.get(key);
    }

    private List<FieldChange> differences(RosterRow row, @Nullable UnitReference unit, KnownEmployee known) {
        var fields = new ArrayList<FieldChange>();
        add(fields, RosterColumn.NAME, known.name(), row.name());
        add(fields, RosterColumn.RANK, known.rankCode(), row.rank());
        add(fields, RosterColumn.POSITION, known.position(), row.position());
        add(
                fields,
                RosterColumn.EMAIL,
                known.email(),
                row.email() == null ? null : row.email().value());
        if (unit == null || unit.id().value() != known.unitId()) {
            var name = unit == null ? newUnits.getOrDefault(UnitNames.key(row.unit()), row.unit()) : unit.name();
            fields.add(new FieldChange(RosterColumn.UNIT, known.unitName(), name));
        }
        return fields;
    }

    private static void add(
            List<FieldChange> fields, RosterColumn column, @Nullable String before, @Nullable String after) {
        if (after != null && !after.equals(before)) {
            fields.add(new FieldChange(column, Objects.requireNonNullElse(before, ""), after));
        }
    }
}
