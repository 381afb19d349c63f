package id.netral.assessment.quiz;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What quizzes draw from. */
interface QuizItemRepository extends Repository<QuizItem, QuizItem.Key> {

    /** A revision to draw, whether it counts, and whether its question waits for a reviewer because its law has ended. */
    record Offered(long revision, boolean graded, boolean suspended) {}

    /** Those whose questions are not retired, by id. */
    @Query("""
        select i.id.questionRevisionId, i.graded,
            case when exists (select 1 from CitationTask t where t.questionId = q.id and t.confirmedAt is null)
                then true else false end
        from QuizItem i
        join QuestionRevisionEntity r on r.id = i.id.questionRevisionId join Question q on q.id = r.questionId
        where i.id.moduleVersionId = :version and q.retiredAt is null order by i.id.questionRevisionId""")
    List<Offered> offered(long version);

    /** Nothing for one that is there. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
        INSERT IGNORE INTO quiz_item (module_version_id, question_revision_id, graded)
        VALUES (:version, :revision, :graded)""")
    void addUnlessThere(long version, long revision, boolean graded);

    /** Takes the question's revisions out. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
        DELETE i FROM quiz_item i JOIN question_revision r ON r.id = i.question_revision_id
        WHERE i.module_version_id = :version AND r.question_id = :question""")
    int remove(long version, long question);

    /** The module's version people are asked from now; empty while nothing is published. */
    @Query(
            nativeQuery = true,
            value =
                    "SELECT current_version_id FROM learning_module WHERE id = :module AND current_version_id IS NOT NULL")
    Optional<Long> currentVersion(long module);
}
