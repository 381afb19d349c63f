package id.netral.learning.progress;

import id.netral.catalog.LessonId;
import java.time.Instant;
import java.util.Set;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Lessons people have read. */
interface LessonReadRepository extends Repository<LessonReadEntity, LessonReadEntity.Key> {

    /** May come twice; the first time stays. */
    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT INTO lesson_read (employee_id, lesson_id, read_at) VALUES (:employee, :lesson, :now)
        ON DUPLICATE KEY UPDATE read_at = read_at""")
    void add(long employee, long lesson, Instant now);

    /** Lessons of any version the person has read. */
    @Query("select new id.netral.catalog.LessonId(r.lessonId) from LessonReadEntity r where r.employeeId = :employee")
    Set<LessonId> of(long employee);
}
