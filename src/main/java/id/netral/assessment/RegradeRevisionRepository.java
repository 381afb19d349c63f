package id.netral.assessment;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What regrades correct. */
interface RegradeRevisionRepository extends Repository<RegradeRevision, RegradeRevision.Key> {

    List<RegradeRevision> saveAllAndFlush(Iterable<RegradeRevision> revisions);

    /** The revisions that the regrade corrects. */
    @Query("""
        select r.id.questionRevisionId from RegradeRevision r where r.id.regradeId = :regrade
        order by r.id.questionRevisionId""")
    List<Long> wrong(long regrade);
}
