package id.netral.assessment.regrade;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Regrades. */
interface RegradeRepository extends Repository<Regrade, Long> {

    Regrade save(Regrade regrade);

    Regrade findById(long id);

    /** Lets one regrade of the question follow the other until the transaction ends. */
    @Query(nativeQuery = true, value = "SELECT id FROM question WHERE id = :question FOR UPDATE")
    Optional<Long> holdQuestion(long question);

    /** The question's revisions, oldest first. */
    @Query(nativeQuery = true, value = "SELECT id FROM question_revision WHERE question_id = :question ORDER BY number")
    List<Long> revisions(long question);

    /** How far the question's regrade is; empty when none is under way. */
    @Query("""
        select p.done, p.total from Regrade g join RegradeProgressEntity p on p.regradeId = g.id
        where g.questionId = :question order by g.id limit 1""")
    Optional<RegradeProgress> progress(long question);

    /** Why the attempt was regraded last; empty when it never was. */
    @Query("""
        select g.reason from RegradedAttemptEntity x join Regrade g on g.id = x.id.regradeId
        where x.id.attemptId = :attempt order by g.id desc limit 1""")
    Optional<String> reason(long attempt);
}
