package id.netral.people.roster.comparison;

import id.netral.common.EmailAddress;
import id.netral.people.roster.comparison.RowOutcome.WhereDoubtful;
import id.netral.people.roster.comparison.RowOutcome.WhoDoubtful;
import id.netral.people.roster.file.FileNips;
import id.netral.people.roster.file.RosterColumn;
import id.netral.people.roster.file.RosterRow;
import id.netral.people.roster.file.RowChange;
import id.netral.people.roster.file.RowChange.FieldChange;
import id.netral.people.roster.file.RowReason;
import id.netral.people.roster.file.RowSpool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares a roster with the database as it is now, some hundreds of rows at a time. An empty cell never erases what is
 * known.
 */
public final class RosterComparison {

    private final RosterTables tables;
    private final RowSpool<RosterRow> rows;
    private final RosterUnits units;
    private final EmailHandover emails;
    private final FileNips inFile;
    private final RosterSuspects suspects;

    public RosterComparison(RosterTables tables, RowSpool<RosterRow> rows) {
        this.tables = tables;
        this.rows = rows;
        this.units = new RosterUnits(tables);
        this.emails = new EmailHandover(tables, rows);
        this.inFile = FileNips.of(rows);
        this.suspects = new RosterSuspects(tables, inFile);
    }

    public FileNips inFile() {
        return inFile;
    }

    /** The units met so far, those included that would be made. */
    public RosterUnits units() {
        return units;
    }

    /** Hands on what each row means, in the roster's order. */
    public void compare(Consumer<List<RowOutcome>> batches) {
        rows.forEachBatch(batch -> {
            var known = tables.employees(
                    batch.stream().map(row -> row.nip().value()).toList());
            batches.accept(batch.stream().map(row -> outcome(row, known)).toList());
        });
    }

    private RowOutcome outcome(RosterRow row, Map<String, KnownEmployee> employees) {
        var known = employees.get(row.nip().value());
        var taken = Optional.ofNullable(row.email())
                .filter(email -> !emails.isGivenUp(email.value()))
                .flatMap(email -> emails.owner(email.value()));
        var meaning = units.meaning(row.units());
        var unit = meaning.unit().or(() -> whereTheyAre(meaning, known));
        if (known == null) {
            var alike = suspects.of(row, taken);
            if (!alike.isEmpty()) {
                return unit.<RowOutcome>map(found -> new WhoDoubtful(row, found, alike))
                        .orElseGet(() -> new RowOutcome.Refused(row, ambiguous(meaning)));
            }
        }
        if (taken.isPresent()) {
            return new RowOutcome.Refused(
                    row, RowReason.of(RosterColumn.EMAIL, "roster.email.taken", Objects.requireNonNull(row.email())));
        }
        return unit.map(found -> outcome(row, found, known)).orElseGet(() -> new WhereDoubtful(row, meaning));
    }

    private static RowReason ambiguous(RosterUnits.Meaning meaning) {
        var paths = meaning.candidates().stream().map(UnitNode::path).collect(Collectors.joining("; "));
        return RowReason.of(RosterColumn.UNIT, "roster.unit.ambiguous", paths);
    }

    /** Of several units of the name, people are meant to stay in the one they are in. */
    private static Optional<UnitNode> whereTheyAre(RosterUnits.Meaning meaning, @Nullable KnownEmployee known) {
        return meaning.candidates().stream()
                .filter(node -> meaning.rest().isEmpty() && known != null && node.is(known.unitId()))
                .findFirst();
    }

    private RowOutcome outcome(RosterRow row, UnitNode unit, @Nullable KnownEmployee known) {
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

    /** What a doubtful row becomes by a decision, null when it is left out; another row stays as it is. */
    @Nullable
    public RowOutcome decided(RowOutcome outcome, @Nullable RosterDecision decision) {
        return switch (outcome) {
            case WhoDoubtful doubt -> decided(doubt, decision);
            case WhereDoubtful doubt ->
                decision instanceof RosterDecision.InUnit in ? decided(doubt, in.place()) : null;
            default -> outcome;
        };
    }

    private @Nullable RowOutcome decided(WhoDoubtful doubt, @Nullable RosterDecision decision) {
        return switch (decision) {
            case RosterDecision.Same same ->
                doubt.suspects().stream()
                        .map(RowOutcome.Suspect::employee)
                        .filter(employee -> employee.id() == same.employee().value())
                        .findFirst()
                        .map(employee -> outcome(withOwnEmail(doubt.row(), employee), doubt.unit(), employee))
                        .orElse(null);
            case RosterDecision.Different different -> new RowOutcome.Added(withFreeEmail(doubt.row()), doubt.unit());
            case null, default -> null;
        };
    }

    private RosterRow withOwnEmail(RosterRow row, KnownEmployee employee) {
        var email = row.email();
        var owner = email == null ? Optional.<String>empty() : emails.owner(email.value());
        return owner.filter(employee.nip()::equals).isPresent() ? row : withFreeEmail(row);
    }

    private RosterRow withFreeEmail(RosterRow row) {
        var email = row.email();
        return email == null || emails.isGivenUp(email.value()) ? row : row.withoutEmail();
    }

    private @Nullable RowOutcome decided(WhereDoubtful doubt, int place) {
        var meaning = doubt.meaning();
        if (place < 0 || place >= meaning.candidates().size()) {
            return null;
        }
        var unit = units.plan(meaning.candidates().get(place), meaning.rest());
        var nip = doubt.row().nip().value();
        return outcome(doubt.row(), unit, tables.employees(List.of(nip)).get(nip));
    }

    private List<FieldChange> differences(RosterRow row, UnitNode unit, KnownEmployee known) {
        var fields = new ArrayList<FieldChange>();
        add(fields, RosterColumn.NIP, known.nip(), row.nip().value());
        add(fields, RosterColumn.NAME, known.name(), row.name());
        add(fields, RosterColumn.RANK, known.rankCode(), row.rank());
        add(fields, RosterColumn.POSITION, known.position(), row.position());
        add(fields, RosterColumn.EMAIL, known.email(), text(row.email()));
        add(
                fields,
                RosterColumn.KIND,
                known.kind().label(),
                known.kindAfter(row).label());
        add(fields, RosterColumn.HIRED_ON, text(known.hiredOn()), text(row.hiredOn()));
        if (!unit.is(known.unitId())) {
            fields.add(new FieldChange(RosterColumn.UNIT, units.path(known.unitId()), unit.path()));
        }
        return fields;
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case EmailAddress email -> email.value();
            default -> value.toString();
        };
    }

    private static void add(
            List<FieldChange> fields, RosterColumn column, @Nullable String before, @Nullable String after) {
        if (after != null && !after.equals(before)) {
            fields.add(new FieldChange(column, Objects.requireNonNullElse(before, ""), after));
        }
    }
}
