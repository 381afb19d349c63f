package id.netral.authoring.review;

import id.netral.authoring.DraftId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where drafts are on their way to publication; a draft without a row is being written. */
interface DraftReviewRepository extends Repository<DraftReviewEntity, Long> {

    DraftReviewEntity save(DraftReviewEntity review);

    Optional<DraftReviewEntity> findById(long draft);

    /** Whose moment has come. */
    @Query(
            "select r.draftId from DraftReviewEntity r where r.stage = SCHEDULED and r.publishAt <= :now order by r.draftId")
    List<Long> due(Instant now);

    /** Those in use that were handed over, the longest waiting first. */
    @Query("""
        select r.draftId from DraftReviewEntity r join DraftModuleEntity d on d.id = r.draftId
        where r.stage <> WRITING and d.archivedAt is null
        order by (select max(s.id) from ReviewStepEntity s where s.draftId = r.draftId and s.step = SUBMITTED)""")
    List<Long> waiting(Limit most);

    default Standing standing(DraftId draft) {
        return findById(draft.value()).map(DraftReviewEntity::standing).orElse(Standing.WRITING);
    }

    /** From now on the draft is there. */
    default void put(DraftId draft, Standing standing) {
        findById(draft.value())
                .ifPresentOrElse(review -> review.stand(standing), () -> save(new DraftReviewEntity(draft, standing)));
    }
}
