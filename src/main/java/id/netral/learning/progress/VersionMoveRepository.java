package id.netral.learning.progress;

import java.time.Instant;
import java.util.Set;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/**
 * How people go from a module's version to another, and what they take along. A lesson is the same when its slug, title, text and
 * cases are.
 */
interface VersionMoveRepository extends Repository<EnrolmentEntity, EnrolmentEntity.Key> {

    String SAME_LESSONS = """
         FROM lesson_read r JOIN lesson o ON o.id = r.lesson_id AND o.module_version_id = :from
        JOIN lesson n ON n.module_version_id = :to AND n.slug = o.slug AND n.title = o.title AND n.html = o.html
         AND n.cases = o.cases
        WHERE r.employee_id = :employee""";

    /** Number of lessons read that are the same there. */
    @NativeQuery("SELECT COUNT(*)" + SAME_LESSONS)
    int keptLessons(long employee, long from, long to);

    /** Modules begun with a version older than the one on offer, unless the person has said to stay. */
    @NativeQuery("""
        SELECT e.module_id FROM enrolment e JOIN learning_module m ON m.id = e.module_id
        JOIN module_version mine ON mine.id = e.module_version_id
        JOIN module_version offered ON offered.id = m.current_version_id
        WHERE e.employee_id = :employee AND offered.number > mine.number
          AND NOT (e.declined_version_id <=> offered.id)""")
    Set<Long> behind(long employee);

    /** Whether the person has said not to want the version: 1 or 0. */
    @NativeQuery("""
        SELECT COUNT(*) FROM enrolment
        WHERE employee_id = :employee AND module_id = :module AND declined_version_id = :version""")
    int declined(long employee, long module, long version);

    @Modifying(flushAutomatically = true)
    @NativeQuery("""
        UPDATE enrolment SET declined_version_id = :version WHERE employee_id = :employee AND module_id = :module""")
    void decline(long employee, long module, long version);

    /** Of two devices that do so at once the second gets 0: nothing is left to move. */
    @Modifying(flushAutomatically = true)
    @NativeQuery("""
        UPDATE enrolment e SET
            e.last_place = IF(EXISTS (
                SELECT 1 FROM lesson o JOIN lesson n ON n.module_version_id = :to AND n.slug = o.slug
                WHERE o.module_version_id = :from AND o.number = e.last_lesson), e.last_place, 0),
            e.last_lesson = COALESCE((
                SELECT n.number FROM lesson o JOIN lesson n ON n.module_version_id = :to AND n.slug = o.slug
                WHERE o.module_version_id = :from AND o.number = e.last_lesson), 1),
            e.module_version_id = :to, e.last_seen_at = :now
        WHERE e.employee_id = :employee AND e.module_version_id = :from""")
    int move(long employee, long from, long to, Instant now);

    @Modifying(flushAutomatically = true)
    @NativeQuery(
            "INSERT IGNORE INTO lesson_read (employee_id, lesson_id, read_at) SELECT r.employee_id, n.id, r.read_at"
                    + SAME_LESSONS)
    void keepLessons(long employee, long from, long to);
}
