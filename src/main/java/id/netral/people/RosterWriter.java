package id.netral.people;

import id.netral.common.EmailAddress;
import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import id.netral.security.NewAccount;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes a roster's differences, some hundreds of rows at a time, in the caller's transaction. */
@Component
class RosterWriter {

    private final JdbcTemplate jdbc;
    private final RosterTables tables;
    private final PeopleHistory history;

    RosterWriter(JdbcTemplate jdbc, RosterTables tables, PeopleHistory history) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.history = history;
    }

    /** Makes the unit, or finds the one the database takes for the same. */
    UnitReference unit(String name, Instant now) {
        var made = jdbc.update("INSERT IGNORE INTO unit (name, created_at) VALUES (?, ?)", name, Utc.of(now));
        var unit = tables.unit(name).orElseThrow();
        if (made > 0) {
            history.noteUnits(List.of(unit.id().value()), now);
        }
        return unit;
    }

    void insert(List<Written> people, Instant now) {
        jdbc.batchUpdate("""
                INSERT INTO employee (nip, name, rank_code, position, unit_id, email, created_at, changed_at, kind)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""", people, Math.max(people.size(), 1), (statement, person) -> {
            var row = person.row();
            statement.setString(1, row.nip().value());
            fields(statement, 2, person, null);
            statement.setObject(7, Utc.of(now));
            statement.setObject(8, Utc.of(now));
            statement.setString(9, EmployeeKind.ofRank(row.rank()).name());
        });
    }

    void update(List<Written> people, Instant now) {
        var counts = jdbc.batchUpdate(
                """
                UPDATE employee SET name = ?, rank_code = ?, position = ?, unit_id = ?, email = ?, active = TRUE,
                    changed_at = ?, version = version + 1,
                    kind = CASE WHEN kind = 'NON_ASN' OR rank_code IS NULL THEN kind
                                WHEN rank_code LIKE '%/%' THEN 'PNS' ELSE 'PPPK' END
                WHERE id = ? AND version = ?""",
                people, Math.max(people.size(), 1), (statement, person) -> {
                    var known = Objects.requireNonNull(person.known());
                    fields(statement, 1, person, known);
                    statement.setObject(6, Utc.of(now));
                    statement.setLong(7, known.id());
                    statement.setInt(8, known.version());
                });
        if (Arrays.stream(counts).flatMapToInt(Arrays::stream).anyMatch(count -> count == 0)) {
            throw new OptimisticLockingFailureException("an employee has been changed meanwhile");
        }
    }

    private static void fields(PreparedStatement statement, int first, Written person, @Nullable KnownEmployee known)
            throws SQLException {
        var row = person.row();
        var email = row.email() == null ? null : row.email().value();
        statement.setString(first, row.name());
        text(statement, first + 1, row.rank(), known == null ? null : known.rankCode());
        text(statement, first + 2, row.position(), known == null ? null : known.position());
        statement.setLong(first + 3, person.unit().id().value());
        text(statement, first + 4, email, known == null ? null : known.email());
    }

    /** What the roster leaves empty stays as it was. */
    private static void text(PreparedStatement statement, int place, @Nullable String text, @Nullable String before)
            throws SQLException {
        var value = text == null ? before : text;
        if (value == null) {
            statement.setNull(place, Types.VARCHAR);
        } else {
            statement.setString(place, value);
        }
    }

    /** Notes in the history what these people have become. */
    void note(List<NewAccount> people, Instant now, long importId) {
        history.noteEmployees(
                people.stream().map(person -> person.employee().value()).toList(), now, importId);
    }

    /** Accounts for these numbers as they now stand in the table. */
    List<NewAccount> accounts(List<RosterRow> rows) {
        var known = tables.employees(rows.stream().map(row -> row.nip().value()).toList());
        var accounts = new ArrayList<NewAccount>();
        for (var row : rows) {
            var employee = Objects.requireNonNull(known.get(row.nip().value()));
            var email = employee.email() == null ? null : new EmailAddress(employee.email());
            accounts.add(new NewAccount(new EmployeeId(employee.id()), row.nip(), email, employee.name()));
        }
        return accounts;
    }

    /** A row to write, its unit, and the employee it changes; null for a new one. */
    record Written(
            RosterRow row, UnitReference unit, @Nullable KnownEmployee known) {}
}
