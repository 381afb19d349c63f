package id.netral.assessment.quiz;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The quizzes of module versions, each with its kinds. */
public interface QuizRepository extends Repository<Quiz, Long> {

    /** In one statement with its kinds. */
    @Query("select q from Quiz q left join fetch q.blueprint where q.moduleVersionId = :version")
    Optional<Quiz> read(long version);

    /** Held until the transaction ends: of two who change it, the second has the last word. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from Quiz q where q.moduleVersionId = :version")
    Optional<Quiz> lock(long version);

    Quiz saveAndFlush(Quiz quiz);

    @Query(nativeQuery = true, value = "SELECT module_id FROM module_version WHERE id = :version")
    long module(long version);

    /** The module's newest version, published or not yet. */
    @Query(
            nativeQuery = true,
            value = "SELECT id FROM module_version WHERE module_id = :module ORDER BY number DESC LIMIT 1")
    Optional<Long> newestVersion(long module);
}
