package id.netral.learning;

import id.netral.catalog.LessonId;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersion;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of enrolments and lessons read. Every write may come twice or from two devices and is right all the same. */
@Component
class EnrolmentStore {

    /** One row. */
    record Enrolment(ModuleId module, ModuleVersionId version, Place place) {}

    private static final String SELECT = """
        SELECT module_id, module_version_id, last_lesson, last_place, last_seen_at FROM enrolment
        WHERE employee_id = :employee""";

    private final JdbcClient jdbc;

    EnrolmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enrols with the version, unless the person has begun the module before; false when that was so. */
    boolean begin(EmployeeId employee, ModuleVersion version, Instant now) {
        var started = Utc.of(now.truncatedTo(ChronoUnit.MICROS));
        // not IGNORE: that would share the row's lock, and two devices going on to change it would block each other
        jdbc.sql("""
            INSERT INTO enrolment (employee_id, module_id, module_version_id, started_at, last_seen_at)
            VALUES (:employee, :module, :version, :now, :now)
            ON DUPLICATE KEY UPDATE module_id = module_id""")
                .param("employee", employee.value())
                .param("module", version.module().value())
                .param("version", version.id().value())
                .param("now", started)
                .update();
        // the number of rows is 1 in both cases; another device's row of this very moment is not seen, and not ours
        return jdbc.sql("SELECT started_at = :now FROM enrolment WHERE employee_id = :employee AND module_id = :module")
                .param("now", started)
                .param("employee", employee.value())
                .param("module", version.module().value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /**
     * Begins anew, with the version, what was begun before the moment; the place is kept within the same version, and the
     * former beginning for reports that look back.
     */
    void renew(EmployeeId employee, ModuleVersion version, Instant since, Instant now) {
        jdbc.sql("""
            INSERT INTO enrolment_before (employee_id, module_id, module_version_id, started_at, renewed_at)
            SELECT employee_id, module_id, module_version_id, started_at, :now FROM enrolment
            WHERE employee_id = :employee AND module_id = :module AND started_at < :since""")
                .param("now", Utc.of(now))
                .param("employee", employee.value())
                .param("module", version.module().value())
                .param("since", Utc.of(since))
                .update();
        jdbc.sql("""
            UPDATE enrolment SET
                last_lesson = IF(module_version_id = :version, last_lesson, 1),
                last_place = IF(module_version_id = :version, last_place, 0),
                module_version_id = :version, started_at = :now, last_seen_at = :now
            WHERE employee_id = :employee AND module_id = :module AND started_at < :since""")
                .param("version", version.id().value())
                .param("now", Utc.of(now))
                .param("employee", employee.value())
                .param("module", version.module().value())
                .param("since", Utc.of(since))
                .update();
    }

    /** Keeps others from judging the person's module until the transaction ends. */
    void lock(EmployeeId employee, ModuleId module) {
        jdbc.sql("SELECT module_id FROM enrolment WHERE employee_id = ? AND module_id = ? FOR UPDATE")
                .params(employee.value(), module.value())
                .query(Long.class)
                .optional();
    }

    void keepPlace(EmployeeId employee, ModuleId module, Place place) {
        jdbc.sql("""
            UPDATE enrolment SET last_lesson = :lesson, last_place = :share, last_seen_at = :now
            WHERE employee_id = :employee AND module_id = :module""")
                .param("lesson", place.lesson())
                .param("share", place.share())
                .param("now", Utc.of(place.seenAt()))
                .param("employee", employee.value())
                .param("module", module.value())
                .update();
    }

    void read(EmployeeId employee, LessonId lesson, Instant now) {
        jdbc.sql("""
            INSERT INTO lesson_read (employee_id, lesson_id, read_at) VALUES (:employee, :lesson, :now)
            ON DUPLICATE KEY UPDATE read_at = read_at""")
                .param("employee", employee.value())
                .param("lesson", lesson.value())
                .param("now", Utc.of(now))
                .update();
    }

    Optional<Enrolment> find(EmployeeId employee, ModuleId module) {
        return jdbc.sql(SELECT + " AND module_id = :module")
                .param("employee", employee.value())
                .param("module", module.value())
                .query((row, index) -> enrolment(row))
                .optional();
    }

    /**
     * A module the person has begun.
     *
     * @param current the version that others begin with now; null when none is on offer
     */
    record Begun(@Nullable ModuleVersionId current, Instant startedAt, Enrolment enrolment) {}

    /** The module of that name, where the person has begun it. */
    Optional<Begun> begun(EmployeeId employee, String slug) {
        return jdbc.sql("""
                        SELECT e.module_id, e.module_version_id, e.last_lesson, e.last_place, e.last_seen_at, e.started_at,
                            m.current_version_id
                        FROM enrolment e JOIN learning_module m ON m.id = e.module_id
                        WHERE e.employee_id = ? AND m.slug = ?""")
                .params(employee.value(), slug)
                .query((row, index) -> {
                    var current = row.getObject("current_version_id", Long.class);
                    return new Begun(
                            current == null ? null : new ModuleVersionId(current),
                            Utc.readExisting(row, "started_at"),
                            enrolment(row));
                })
                .optional();
    }

    /** The version of the module the person has begun with. */
    Optional<ModuleVersionId> version(EmployeeId employee, String slug) {
        return jdbc.sql("""
            SELECT e.module_version_id FROM enrolment e JOIN learning_module m ON m.id = e.module_id
            WHERE e.employee_id = ? AND m.slug = ?""")
                .params(employee.value(), slug)
                .query((row, index) -> new ModuleVersionId(row.getLong(1)))
                .optional();
    }

    List<Enrolment> all(EmployeeId employee) {
        return jdbc.sql(SELECT)
                .param("employee", employee.value())
                .query((row, index) -> enrolment(row))
                .list();
    }

    /** Lessons of any version the person has read. */
    Set<LessonId> lessonsRead(EmployeeId employee) {
        return new HashSet<>(jdbc.sql("SELECT lesson_id FROM lesson_read WHERE employee_id = :employee")
                .param("employee", employee.value())
                .query((row, index) -> new LessonId(row.getLong("lesson_id")))
                .list());
    }

    private static Enrolment enrolment(ResultSet row) throws SQLException {
        return new Enrolment(
                new ModuleId(row.getLong("module_id")),
                new ModuleVersionId(row.getLong("module_version_id")),
                new Place(
                        row.getInt("last_lesson"), row.getDouble("last_place"), Utc.readExisting(row, "last_seen_at")));
    }
}
