package id.netral.assessment.quiz;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** Who has changed the quizzes of modules. */
interface QuestionAuthorRepository extends Repository<QuestionAuthor, QuestionAuthor.Key> {

    /** One statement, so that a person at two devices never fails at the key. */
    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT INTO question_author (module_id, account_id, last_at) VALUES (:module, :account, :at)
        ON DUPLICATE KEY UPDATE last_at = :at""")
    void sign(@Param("module") long module, @Param("account") long account, @Param("at") Instant at);

    /** Accounts of those who did so after the version was published; of all without one. */
    @Query(nativeQuery = true, value = """
        SELECT a.account_id FROM question_author a LEFT JOIN module_version v ON v.id = :version
        WHERE a.module_id = :module AND (v.id IS NULL OR a.last_at > v.published_at)""")
    List<Long> since(@Param("module") long module, @Param("version") @Nullable Long version);
}
