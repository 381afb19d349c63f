package id.netral.learning;

import id.netral.catalog.ModuleId;
import id.netral.common.Utc;
import id.netral.people.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the assignment table. */
@Component
class AssignmentStore {

    /** One row. */
    record Row(
            AssignmentId id,
            ModuleId module,
            @Nullable UnitId unit,
            @Nullable LocalDate dueOn,
            Instant createdAt,
            @Nullable Instant endedAt) {}

    private final JdbcClient jdbc;

    AssignmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a running assignment; false when one runs already for the module and the same people. */
    boolean add(ModuleId module, @Nullable UnitId unit, @Nullable LocalDate dueOn, Instant now, @Nullable Long by) {
        try {
            jdbc.sql("""
                            INSERT INTO assignment (module_id, unit_id, due_on, created_at, created_by)
                            VALUES (:module, :unit, :dueOn, :now, :by)""")
                    .param("module", module.value())
                    .param("unit", unit == null ? null : unit.value())
                    .param("dueOn", dueOn)
                    .param("now", Utc.of(now))
                    .param("by", by)
                    .update();
            return true;
        } catch (DuplicateKeyException runsAlready) {
            return false;
        }
    }

    /** Ends the assignment; false when it had ended before. */
    boolean end(AssignmentId id, Instant now) {
        return jdbc.sql("UPDATE assignment SET ended_at = :now WHERE id = :id AND ended_at IS NULL")
                        .param("now", Utc.of(now))
                        .param("id", id.value())
                        .update()
                > 0;
    }

    Optional<Row> find(AssignmentId id) {
        return jdbc.sql("SELECT * FROM assignment WHERE id = :id")
                .param("id", id.value())
                .query((row, index) -> row(row))
                .optional();
    }

    /** Running ones first, newest first. */
    List<Row> page(Pageable page) {
        return jdbc.sql("""
                        SELECT * FROM assignment ORDER BY ended_at IS NOT NULL, created_at DESC, id DESC
                        LIMIT :limit OFFSET :offset""")
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, index) -> row(row))
                .list();
    }

    /** What is asked of the unit's people, with the earliest deadline of each module. */
    Map<ModuleId, Duty> duties(@Nullable UnitId unit) {
        var duties = new HashMap<ModuleId, Duty>();
        jdbc.sql("""
                        SELECT module_id, MIN(due_on) AS due_on FROM assignment
                        WHERE ended_at IS NULL AND (unit_id IS NULL OR unit_id = :unit) GROUP BY module_id""").param("unit", unit == null ? null : unit.value()).query(row -> {
            duties.put(new ModuleId(row.getLong("module_id")), new Duty(date(row, "due_on")));
        });
        return duties;
    }

    private static Row row(ResultSet row) throws SQLException {
        var unit = row.getLong("unit_id");
        var forAll = row.wasNull();
        return new Row(
                new AssignmentId(row.getLong("id")),
                new ModuleId(row.getLong("module_id")),
                forAll ? null : new UnitId(unit),
                date(row, "due_on"),
                Utc.readExisting(row, "created_at"),
                row.getObject("ended_at") == null ? null : Utc.readExisting(row, "ended_at"));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
