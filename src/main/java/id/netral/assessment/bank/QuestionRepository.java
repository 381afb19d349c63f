package id.netral.assessment.bank;

import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.rules.ElectionPhase;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The questions of the banks. Entities come out of it to be changed; who only looks gets records. */
interface QuestionRepository extends Repository<Question, Long> {

    /** A question with its newest revision, as it is held. */
    record Row(long id, long moduleId, String code, boolean fromPack, int retired, int number, long revision) {

        HeldQuestions.Held held(@Nullable ModuleVersionId version) {
            return new HeldQuestions.Held(
                    id, new ModuleId(moduleId), version, code, fromPack, retired != 0, number, revision);
        }
    }

    /** The columns of a question's labels. */
    record LabelColumns(
            @Nullable ElectionPhase phase, @Nullable LocalDate reviewOn, String tags) {

        Labels labels() {
            return Question.labels(phase, reviewOn, tags);
        }
    }

    /**
     * A question of a module's bank.
     *
     * @param revision id of the newest
     */
    record InBank(
            long id,
            String code,
            @Nullable ElectionPhase phase,
            @Nullable LocalDate reviewOn,
            String tags,
            boolean retired,
            long revision) {}

    Optional<Question> findById(long id);

    /** One statement, so that two who write the same code never fail at the key. */
    @Modifying(flushAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "INSERT IGNORE INTO question (module_id, code, from_pack) VALUES (:module, :code, :fromPack)")
    void addUnlessThere(long module, String code, boolean fromPack);

    /** Held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from Question q where q.moduleId = :module and q.code = :code")
    Question lock(long module, String code);

    /** The question with its newest revision, held until the transaction ends. */
    @Query(nativeQuery = true, value = """
        SELECT q.id, q.module_id, q.code, q.from_pack, q.retired_at IS NOT NULL AS retired, r.number, r.id AS revision
        FROM question q JOIN question_revision r ON r.question_id = q.id
        WHERE q.id = :question ORDER BY r.number DESC LIMIT 1 FOR UPDATE""")
    Row hold(long question);

    @Query("select q.phase, q.reviewOn, q.tags from Question q where q.id = :question")
    LabelColumns labelColumns(long question);

    @Query("select q.moduleId from Question q where q.id = :question")
    Optional<Long> module(long question);

    boolean existsByModuleIdAndCode(long module, String code);

    int countByModuleId(long module);

    /** All of the module by code. */
    @Query("""
        select q.id, q.code, q.phase, q.reviewOn, q.tags, case when q.retiredAt is null then false else true end, r.id
        from Question q join QuestionRevisionEntity r on r.questionId = q.id
        where q.moduleId = :module
          and r.number = (select max(n.number) from QuestionRevisionEntity n where n.questionId = q.id)
        order by q.code""")
    List<InBank> inBank(long module);

    /** Newest revisions of those that were written in the bank and are in use. */
    @Query("""
        select max(r.id) from Question q join QuestionRevisionEntity r on r.questionId = q.id
        where q.moduleId = :module and q.fromPack = false and q.retiredAt is null group by q.id""")
    List<Long> writtenInBank(long module);

    /** The module's current version, 0 while nothing is published; held until the transaction ends. */
    @Query(
            nativeQuery = true,
            value = "SELECT COALESCE(current_version_id, 0) FROM learning_module WHERE id = :module FOR UPDATE")
    Optional<Long> holdModule(long module);

    /** How many published modules ask it by reference. */
    @Query(nativeQuery = true, value = """
        SELECT COUNT(*) FROM question_link l JOIN question f ON f.id = l.question_id
        JOIN learning_module m ON m.id = f.module_id
        WHERE l.origin_id = :origin AND m.current_version_id IS NOT NULL""")
    int askedByReference(long origin);

    default Labels labels(long question) {
        return labelColumns(question).labels();
    }
}
