package id.netral.assessment.regrade;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What regrades have made of attempts. */
interface RegradedAttemptRepository extends Repository<RegradedAttemptEntity, RegradedAttemptEntity.Key> {

    /** How many attempts pass, and fail, since a regrade. */
    record Turned(long passes, long fails) {}

    List<RegradedAttemptEntity> saveAllAndFlush(Iterable<RegradedAttemptEntity> attempts);

    /** Gives the attempts the scores noted for them. */
    @Modifying
    @Query(nativeQuery = true, value = """
        UPDATE attempt a JOIN regraded_attempt x ON x.attempt_id = a.id
        SET a.score = x.new_score, a.passed = x.new_passed
        WHERE x.regrade_id = :regrade AND x.attempt_id IN (:attempts)""")
    void apply(long regrade, Collection<Long> attempts);

    @Query("""
        select count(case when x.newPassed = true and x.oldPassed = false then 1 end),
               count(case when x.oldPassed = true and x.newPassed = false then 1 end)
        from RegradedAttemptEntity x where x.id.regradeId = :regrade""")
    Turned turned(long regrade);
}
