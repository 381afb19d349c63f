package id.netral.authoring.review;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Steps taken with drafts; rows are only added. */
interface ReviewStepRepository extends Repository<ReviewStepEntity, Long> {

    /** So many tell the way of a draft. */
    Limit SHOWN = Limit.of(100);

    ReviewStepEntity save(ReviewStepEntity step);

    /** The newest first. */
    @Query("""
        select s.step, s.note, s.doneByName, s.doneAt from ReviewStepEntity s
        where s.draftId = :draft order by s.id desc""")
    List<ReviewEntry> history(long draft, Limit most);
}
