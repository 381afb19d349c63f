package id.netral.assessment.bank;

import id.netral.catalog.ModuleId;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which question stands where by reference. */
interface QuestionLinkRepository extends Repository<QuestionLink, Long> {

    String OTHER_END = """
        SELECT q.id, q.code, m.id AS module, COALESCE(v.title, m.working_title, m.slug) AS title
        FROM question_link l JOIN question q ON q.id = """;
    String IN_MODULE = " JOIN learning_module m ON m.id = q.module_id"
            + " LEFT JOIN module_version v ON v.id = m.current_version_id ";

    /** The other end of a reference. */
    record Row(long id, String code, long module, String title) {

        LinkedQuestion linked() {
            return new LinkedQuestion(id, code, new ModuleId(module), title);
        }
    }

    QuestionLink saveAndFlush(QuestionLink link);

    @Modifying(flushAutomatically = true)
    @Query("delete from QuestionLink l where l.questionId = :question")
    void remove(long question);

    /** At most one. */
    @Query(nativeQuery = true, value = OTHER_END + "l.origin_id" + IN_MODULE + "WHERE l.question_id = :question")
    List<Row> origin(long question);

    /** By module. */
    @Query(
            nativeQuery = true,
            value = OTHER_END + "l.question_id" + IN_MODULE + "WHERE l.origin_id = :origin ORDER BY title, q.code")
    List<Row> followers(long origin);

    /** Modules with a question that follows one of this module. */
    @Query("""
        select distinct f.moduleId from Question q
        join QuestionLink l on l.originId = q.id join Question f on f.id = l.questionId where q.moduleId = :module""")
    Set<Long> changingWith(long module);
}
