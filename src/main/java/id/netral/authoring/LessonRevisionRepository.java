package id.netral.authoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Earlier states of lessons; lists come without their texts. */
interface LessonRevisionRepository extends Repository<LessonRevisionEntity, Long> {

    LessonRevisionEntity save(LessonRevisionEntity revision);

    /** Only the newest ones stay. */
    @Modifying
    @Query(nativeQuery = true, value = """
        DELETE FROM draft_lesson_revision WHERE lesson_id = :lesson AND id <= (SELECT id FROM
            (SELECT id FROM draft_lesson_revision WHERE lesson_id = :lesson
             ORDER BY id DESC LIMIT 1 OFFSET :most) oldest)""")
    void thin(long lesson, int most);

    boolean existsByLessonIdAndSavedAtAfter(long lesson, Instant moment);

    @Query("""
        select new id.netral.authoring.LessonRevision(r.id, new id.netral.authoring.DraftLessonId(r.lessonId),
            r.savedByName, r.savedAt)
        from LessonRevisionEntity r where r.lessonId = :lesson order by r.id desc""")
    List<LessonRevision> of(long lesson);

    @Query("select r.document from LessonRevisionEntity r where r.lessonId = :lesson and r.id = :revision")
    Optional<String> document(long lesson, long revision);
}
