package id.netral.learning;

import id.netral.catalog.ModuleId;
import id.netral.common.Utc;
import id.netral.learning.audience.Audience;
import id.netral.learning.audience.Criterion;
import id.netral.people.UnitId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Rows of the assignment table. */
@Component
class AssignmentStore {

    private static final String SELECT = """
        SELECT a.*, (SELECT GROUP_CONCAT(s.unit_id) FROM assignment_scope s WHERE s.assignment_id = a.id) AS scope,
            (SELECT c.counts_from FROM assignment_cycle c WHERE c.assignment_id = a.id ORDER BY c.number LIMIT 1)
                AS first_counts_from
        FROM assignment a
        """;
    // an officer sees what was asked within the own units only
    private static final String VISIBLE = """
        WHERE (:all OR EXISTS (SELECT 1 FROM assignment_scope s WHERE s.assignment_id = a.id)
            AND NOT EXISTS (SELECT 1 FROM assignment_scope s WHERE s.assignment_id = a.id AND s.unit_id NOT IN (:units)))
        """;
    private static final long NO_UNIT = -1;

    private final JdbcClient jdbc;
    private final ZoneId zone;

    AssignmentStore(JdbcClient jdbc, ZoneId agencyZone) {
        this.jdbc = jdbc;
        this.zone = agencyZone;
    }

    /** Adds a running assignment; empty when one runs already for the same target and the same people. */
    Optional<AssignmentId> add(
            AssignmentOrder order,
            Collection<UnitId> scope,
            Instant now,
            @Nullable Long by,
            @Nullable AssignmentId replaces) {
        var unit = plainUnit(order.audience(), scope);
        var json = unit == null && (!order.audience().equals(Audience.EVERYBODY) || !scope.isEmpty())
                ? order.audience().json()
                : null;
        var deadline = order.deadline();
        var key = new GeneratedKeyHolder();
        try {
            jdbc.sql("""
                INSERT INTO assignment (module_id, path_id, unit_id, audience, audience_hash, restricted, mandatory,
                    starts_on, ends_on, due_on, due_days, recurrence, recurs_months, again_when_changed, replaces_id, created_at, created_by)
                VALUES (:module, :path, :unit, :audience, :hash, :restricted, :mandatory,
                    :startsOn, :endsOn, :dueOn, :dueDays, :recurrence, :months, :whenChanged, :replaces, :now, :by)""")
                    .param(
                            "module",
                            order.target() instanceof AssignmentTarget.OneModule(var module) ? module.value() : null)
                    .param("path", order.target() instanceof AssignmentTarget.Path(var path) ? path.value() : null)
                    .param("unit", unit)
                    .param("audience", json)
                    .param("hash", json == null ? "" : hash(json, scope))
                    .param("restricted", order.audience().restricted())
                    .param("mandatory", order.mandatory())
                    .param("startsOn", order.startsOn())
                    .param("endsOn", order.endsOn())
                    .param("dueOn", deadline.day())
                    .param("dueDays", deadline instanceof Deadline.AfterDays(var days) ? days : null)
                    .param("recurrence", order.recurrence().kind().name())
                    .param(
                            "months",
                            order.recurrence().months() == 0
                                    ? null
                                    : order.recurrence().months())
                    .param("whenChanged", order.recurrence().whenChanged())
                    .param("replaces", replaces == null ? null : replaces.value())
                    .param("now", Utc.of(now))
                    .param("by", by)
                    .update(key, "id");
        } catch (DuplicateKeyException runsAlready) {
            return Optional.empty();
        }
        var id = new AssignmentId(Objects.requireNonNull(key.getKey()).longValue());
        scope.forEach(root -> jdbc.sql("INSERT INTO assignment_scope (assignment_id, unit_id) VALUES (?, ?)")
                .params(id.value(), root.value())
                .update());
        return Optional.of(id);
    }

    /** The plain case, kept as it always was: one unit of those in reach. */
    private static @Nullable Long plainUnit(Audience audience, Collection<UnitId> scope) {
        return scope.isEmpty()
                        && audience.exclusions().isEmpty()
                        && audience.criteria().size() == 1
                        && audience.criteria().getFirst() instanceof Criterion.InUnit(var unit)
                ? unit.value()
                : null;
    }

    private static String hash(String audience, Collection<UnitId> scope) {
        var units = scope.stream().map(UnitId::value).sorted().toList();
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((audience + units).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
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

    /** Keeps others who would bring the same assignment's duties up to date waiting until the transaction ends. */
    Optional<AssignmentRow> lock(AssignmentId id) {
        return jdbc.sql(SELECT + "WHERE a.id = :id FOR UPDATE")
                .param("id", id.value())
                .query((row, index) -> row(row))
                .optional();
    }

    /** The assignment as last committed, which nobody changes or ends until the transaction ends. */
    Optional<AssignmentRow> hold(AssignmentId id) {
        return jdbc.sql(SELECT + "WHERE a.id = :id LOCK IN SHARE MODE")
                .param("id", id.value())
                .query((row, index) -> row(row))
                .optional();
    }

    Optional<AssignmentRow> find(AssignmentId id) {
        return jdbc.sql(SELECT + "WHERE a.id = :id")
                .param("id", id.value())
                .query((row, index) -> row(row))
                .optional();
    }

    /** Of those an officer of the units may know; with null units, any. */
    Optional<AssignmentRow> find(AssignmentId id, @Nullable Collection<UnitId> units) {
        return jdbc.sql(SELECT + VISIBLE + " AND a.id = :id")
                .param("id", id.value())
                .param("all", units == null)
                .param("units", ids(units))
                .query((row, index) -> row(row))
                .optional();
    }

    /** Running ones, oldest first: everybody locks them in this order. */
    List<AssignmentId> running() {
        return jdbc.sql("SELECT id FROM assignment WHERE ended_at IS NULL ORDER BY id")
                .query((row, index) -> new AssignmentId(row.getLong("id")))
                .list();
    }

    /** Running ones that ask the path. */
    List<AssignmentId> askingPath(LearningPathId path) {
        return jdbc.sql("SELECT id FROM assignment WHERE path_id = ? AND ended_at IS NULL ORDER BY id")
                .param(path.value())
                .query((row, index) -> new AssignmentId(row.getLong("id")))
                .list();
    }

    /** Running ones first, newest first; with null units those of the whole agency, too. */
    List<AssignmentRow> page(Pageable page, @Nullable Collection<UnitId> units) {
        return jdbc.sql(SELECT + VISIBLE + """
             ORDER BY a.ended_at IS NOT NULL, a.created_at DESC, a.id DESC
            LIMIT :limit OFFSET :offset""")
                .param("all", units == null)
                .param("units", ids(units))
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, index) -> row(row))
                .list();
    }

    private static List<Long> ids(@Nullable Collection<UnitId> units) {
        return units == null || units.isEmpty()
                ? List.of(NO_UNIT)
                : units.stream().map(UnitId::value).toList();
    }

    private AssignmentRow row(ResultSet row) throws SQLException {
        var created = Utc.readExisting(row, "created_at");
        var scope = row.getString("scope");
        var replaces = row.getObject("replaces_id", Long.class);
        return new AssignmentRow(
                new AssignmentId(row.getLong("id")),
                order(row, created),
                scope == null
                        ? List.of()
                        : Arrays.stream(scope.split(","))
                                .map(unit -> new UnitId(Long.parseLong(unit)))
                                .toList(),
                created,
                Utc.read(row, "ended_at"),
                replaces == null ? null : new AssignmentId(replaces));
    }

    private AssignmentOrder order(ResultSet row, Instant created) throws SQLException {
        var module = row.getObject("module_id", Long.class);
        var starts = date(row, "starts_on");
        var months = row.getObject("recurs_months", Integer.class);
        return new AssignmentOrder(
                module == null
                        ? new AssignmentTarget.Path(new LearningPathId(row.getLong("path_id")))
                        : new AssignmentTarget.OneModule(new ModuleId(module)),
                audience(row),
                starts == null ? LocalDate.ofInstant(created, zone) : starts,
                date(row, "ends_on"),
                Deadline.of(date(row, "due_on"), row.getObject("due_days", Integer.class)),
                row.getBoolean("mandatory"),
                date(row, "first_counts_from") == null,
                new Recurrence(
                        Recurrence.Kind.valueOf(row.getString("recurrence")),
                        months == null ? 0 : months,
                        row.getBoolean("again_when_changed")));
    }

    private static Audience audience(ResultSet row) throws SQLException {
        var json = row.getString("audience");
        if (json != null) {
            return Audience.parse(json);
        }
        var unit = row.getObject("unit_id", Long.class);
        return unit == null ? Audience.EVERYBODY : Audience.of(new UnitId(unit));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
