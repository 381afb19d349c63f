package id.netral.assessment.regrade;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What regrades correct. */
interface RegradeRevisionRepository extends Repository<RegradeRevision, RegradeRevision.Key> {

    String CORRECTED = """
        SELECT c.question_revision_id AS wrong, g.to_revision AS holds
        FROM regrade_revision c JOIN regrade g ON g.id = c.regrade_id
        WHERE c.question_revision_id IN (:revisions) ORDER BY g.id""";

    /** A revision that was found wrong, and the one whose key holds since; null for full marks. */
    record Corrected(long wrong, @Nullable Long holds) {}

    List<RegradeRevision> saveAllAndFlush(Iterable<RegradeRevision> revisions);

    /** The revisions that the regrade corrects. */
    @Query("""
        select r.id.questionRevisionId from RegradeRevision r where r.id.regradeId = :regrade
        order by r.id.questionRevisionId""")
    List<Long> wrong(long regrade);

    /** In the order of their regrades. */
    @Query(nativeQuery = true, value = CORRECTED)
    List<Corrected> corrected(Collection<Long> revisions);

    /** The same, also when it was committed after the transaction around this call had begun. */
    @Query(nativeQuery = true, value = CORRECTED + " LOCK IN SHARE MODE")
    List<Corrected> correctedByNow(Collection<Long> revisions);
}
