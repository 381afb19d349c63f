package id.netral.people.roster.comparison;

import id.netral.common.EmailAddress;
import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import id.netral.common.Utc;
import id.netral.people.EmployeeKind;
import id.netral.people.UnitId;
import id.netral.people.history.PeopleHistory;
import id.netral.people.roster.file.RosterRow;
import id.netral.people.roster.file.RowChange;
import id.netral.security.account.NewAccount;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes a roster's differences with their history, in the caller's transaction. Plain SQL: some hundreds of rows go in one
 * batch, for tens of thousands of people.
 */
@Component
public class RosterWriter {

    private final JdbcTemplate jdbc;
    private final RosterTables tables;
    private final RosterRecords records;
    private final RosterImportUnitRepository units;
    private final PeopleHistory history;

    RosterWriter(
            JdbcTemplate jdbc,
            RosterTables tables,
            RosterRecords records,
            RosterImportUnitRepository units,
            PeopleHistory history) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.records = records;
        this.units = units;
        this.history = history;
    }

    /** Makes the unit, or finds the one the database takes for the same. What stands at the top is an OPD. */
    UnitId unit(@Nullable UnitId parent, String name, ImportStamp stamp) {
        var made = jdbc.update(
                "INSERT IGNORE INTO unit (name, parent_id, opd, created_at) VALUES (?, ?, ?, ?)",
                name,
                parent == null ? null : parent.value(),
                parent == null,
                Utc.of(stamp.now()));
        var unit = tables.unit(parent, name).orElseThrow();
        if (made > 0) {
            history.noteUnits(List.of(unit.value()), stamp.now());
            units.save(new RosterImportUnit(stamp.importId(), unit));
        }
        return unit;
    }

    /** Writes new and changed people and notes what they have become; returns the accounts they need. */
    public List<NewAccount> write(List<Written> people, ImportStamp stamp) {
        if (people.isEmpty()) {
            return List.of();
        }
        insert(people.stream().filter(person -> person.known() == null).toList(), stamp);
        update(people.stream().filter(person -> person.known() != null).toList(), stamp);
        var now = tables.employees(
                people.stream().map(person -> person.row().nip().value()).toList());
        history.noteEmployees(now.values().stream().map(KnownEmployee::id).toList(), stamp.now(), stamp.importId());
        records.rows(
                stamp.importId(),
                people.stream()
                        .map(person -> ImportRow.of(person, standing(now, person.row())))
                        .toList());
        return people.stream()
                .map(person -> account(standing(now, person.row())))
                .toList();
    }

    private static KnownEmployee standing(Map<String, KnownEmployee> now, RosterRow row) {
        return Objects.requireNonNull(now.get(row.nip().value()));
    }

    private void insert(List<Written> people, ImportStamp stamp) {
        jdbc.batchUpdate("""
                INSERT INTO employee (nip, name, rank_code, position, unit_id, email, kind, hired_on, changed_at, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", people, Math.max(people.size(), 1), (statement, person) -> {
            fields(statement, person, stamp);
            statement.setObject(10, Utc.of(stamp.now()));
        });
    }

    private void update(List<Written> people, ImportStamp stamp) {
        var counts = jdbc.batchUpdate("""
                UPDATE employee SET nip = ?, name = ?, rank_code = ?, position = ?, unit_id = ?, email = ?, kind = ?,
                    hired_on = ?, changed_at = ?, active = TRUE, version = version + 1
                WHERE id = ? AND version = ?""", people, Math.max(people.size(), 1), (statement, person) -> {
            var known = Objects.requireNonNull(person.known());
            fields(statement, person, stamp);
            statement.setLong(10, known.id());
            statement.setInt(11, known.version());
        });
        if (Arrays.stream(counts).flatMapToInt(Arrays::stream).anyMatch(count -> count == 0)) {
            throw new OptimisticLockingFailureException("an employee has been changed meanwhile");
        }
    }

    /** Places 1 to 9. What the roster leaves empty stays as it was. */
    private static void fields(PreparedStatement statement, Written person, ImportStamp stamp) throws SQLException {
        var row = person.row();
        var known = person.known();
        var email = row.email() == null ? null : row.email().value();
        statement.setString(1, row.nip().value());
        statement.setString(2, row.name());
        statement.setString(3, after(row.rank(), known == null ? null : known.rankCode()));
        statement.setString(4, after(row.position(), known == null ? null : known.position()));
        statement.setLong(5, person.unit().value());
        statement.setString(6, after(email, known == null ? null : known.email()));
        statement.setString(7, kind(row, known).name());
        statement.setObject(8, hiredOn(row, known));
        statement.setObject(9, Utc.of(stamp.now()));
    }

    private static @Nullable String after(@Nullable String inRow, @Nullable String before) {
        return inRow == null ? before : inRow;
    }

    private static EmployeeKind kind(RosterRow row, @Nullable KnownEmployee known) {
        if (known != null) {
            return known.kindAfter(row);
        }
        return row.kind() == null ? EmployeeKind.ofRank(row.rank()) : row.kind();
    }

    private static @Nullable LocalDate hiredOn(RosterRow row, @Nullable KnownEmployee known) {
        return row.hiredOn() == null && known != null ? known.hiredOn() : row.hiredOn();
    }

    /** The account of somebody as he or she now stands in the table. */
    public static NewAccount account(KnownEmployee employee) {
        var email = employee.email() == null ? null : new EmailAddress(employee.email());
        return new NewAccount(new EmployeeId(employee.id()), new Nip(employee.nip()), email, employee.name());
    }

    /**
     * A row to write and its unit.
     *
     * @param known the employee it changes, null for a new one
     * @param change null for a new one
     */
    public record Written(
            RosterRow row,
            UnitId unit,
            @Nullable KnownEmployee known,
            @Nullable RowChange change) {}
}
