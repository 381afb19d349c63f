package id.netral.people;

import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import id.netral.people.UnitState.UnitFact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Units' versions, in the caller's transaction. */
@Component
class UnitVersions {

    private final JdbcClient jdbc;

    UnitVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until nobody else changes people or units; before the first read of a change. */
    void lock() {
        jdbc.sql("SELECT id FROM roster_lock WHERE id = 1 FOR UPDATE")
                .query(Long.class)
                .single();
    }

    /** Everything known now. */
    UnitPlan plan() {
        var states = new HashMap<UnitId, TreeMap<LocalDate, UnitState>>();
        // of several rows of one day the latest counts
        jdbc.sql("SELECT * FROM unit_version ORDER BY unit_id, effective_on, id")
                .query(row -> {
                    states.computeIfAbsent(new UnitId(row.getLong("unit_id")), unit -> new TreeMap<>())
                            .put(row.getObject("effective_on", LocalDate.class), state(row));
                });
        var units = new HashMap<UnitId, Timeline<UnitState>>();
        states.forEach((unit, days) -> units.put(unit, new Timeline<>(days, List.of(UnitFact.values()))));
        return new UnitPlan(units);
    }

    void append(UnitId unit, SortedMap<LocalDate, UnitState> rows, Stamp stamp) {
        rows.forEach((day, state) -> jdbc.sql("""
                        INSERT INTO unit_version (unit_id, effective_on, recorded_at, recorded_by, name, code, parent_id, opd,
                            head_employee_id, head_as, ended, merged_into_id, reason)
                        VALUES (:unit, :day, :at, :by, :name, :code, :parent, :opd, :head, :as, :ended, :into, :reason)""")
                .param("unit", unit.value())
                .param("day", day)
                .param("at", Utc.of(stamp.at()))
                .param("by", stamp.by())
                .param("name", state.name())
                .param("code", state.code())
                .param("parent", value(state.parent()))
                .param("opd", state.opd())
                .param(
                        "head",
                        state.head() == null ? null : state.head().employee().value())
                .param("as", state.head() == null ? null : state.head().as().name())
                .param("ended", state.ended())
                .param("into", value(state.mergedInto()))
                .param("reason", stamp.reason())
                .update());
    }

    /** A state in the columns of {@code unit_version}. */
    static UnitState state(ResultSet row) throws SQLException {
        var head = row.getObject("head_employee_id", Long.class);
        var as = row.getString("head_as");
        return new UnitState(
                row.getString("name"),
                row.getString("code"),
                unit(row.getObject("parent_id", Long.class)),
                row.getBoolean("opd"),
                head == null
                        ? null
                        : new Head(new EmployeeId(head), as == null ? HeadAs.DEFINITIF : HeadAs.valueOf(as)),
                row.getBoolean("ended"),
                unit(row.getObject("merged_into_id", Long.class)));
    }

    private static @Nullable UnitId unit(@Nullable Long id) {
        return id == null ? null : new UnitId(id);
    }

    private static @Nullable Long value(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }
}
