package id.netral.learning;

import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersion;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.common.Utc;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves enrolments from version to version. A lesson is the same when its slug, title, text and cases are. */
@Repository
class VersionMoves {

    private static final String SAME_LESSONS = """
            FROM lesson_read r JOIN lesson o ON o.id = r.lesson_id AND o.module_version_id = :from
            JOIN lesson n ON n.module_version_id = :to AND n.slug = o.slug AND n.title = o.title AND n.html = o.html
             AND n.cases = o.cases
            WHERE r.employee_id = :employee""";

    private final JdbcClient jdbc;

    VersionMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int keptLessons(EmployeeId employee, ModuleVersion from, ModuleVersion to) {
        return jdbc.sql("SELECT COUNT(*) " + SAME_LESSONS)
                .params(parameters(employee, from, to))
                .query(Integer.class)
                .single();
    }

    /** Modules begun with a version older than the one on offer, unless the person has said to stay. */
    Set<ModuleId> behind(EmployeeId employee) {
        return jdbc.sql("""
                        SELECT e.module_id FROM enrolment e JOIN learning_module m ON m.id = e.module_id
                        JOIN module_version mine ON mine.id = e.module_version_id
                        JOIN module_version offered ON offered.id = m.current_version_id
                        WHERE e.employee_id = ? AND offered.number > mine.number
                          AND NOT (e.declined_version_id <=> offered.id)""")
                .param(employee.value())
                .query((row, number) -> new ModuleId(row.getLong(1)))
                .set();
    }

    boolean declined(EmployeeId employee, ModuleVersion version) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM enrolment
                        WHERE employee_id = ? AND module_id = ? AND declined_version_id = ?""")
                        .params(
                                employee.value(),
                                version.module().value(),
                                version.id().value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void decline(EmployeeId employee, ModuleVersion version) {
        jdbc.sql("UPDATE enrolment SET declined_version_id = ? WHERE employee_id = ? AND module_id = ?")
                .params(version.id().value(), employee.value(), version.module().value())
                .update();
    }

    /** Two devices may do so at once: the second finds nothing left to move. */
    void move(EmployeeId employee, ModuleVersion from, ModuleVersion to, Instant now) {
        var moved = jdbc.sql("""
                        UPDATE enrolment e SET
                            e.last_place = IF(EXISTS (
                                SELECT 1 FROM lesson o JOIN lesson n ON n.module_version_id = :to AND n.slug = o.slug
                                WHERE o.module_version_id = :from AND o.number = e.last_lesson), e.last_place, 0),
                            e.last_lesson = COALESCE((
                                SELECT n.number FROM lesson o JOIN lesson n ON n.module_version_id = :to AND n.slug = o.slug
                                WHERE o.module_version_id = :from AND o.number = e.last_lesson), 1),
                            e.module_version_id = :to, e.last_seen_at = :now
                        WHERE e.employee_id = :employee AND e.module_version_id = :from""")
                .params(parameters(employee, from, to))
                .param("now", Utc.of(now))
                .update();
        if (moved == 0) {
            throw new RefusedException("version.changed");
        }
        jdbc.sql(
                        "INSERT IGNORE INTO lesson_read (employee_id, lesson_id, read_at) SELECT r.employee_id, n.id, r.read_at "
                                + SAME_LESSONS)
                .params(parameters(employee, from, to))
                .update();
    }

    private static Map<String, Object> parameters(EmployeeId employee, ModuleVersion from, ModuleVersion to) {
        return Map.of(
                "employee",
                employee.value(),
                "from",
                from.id().value(),
                "to",
                to.id().value());
    }
}
