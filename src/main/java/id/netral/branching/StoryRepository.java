package id.netral.branching;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stories by their addresses. */
interface StoryRepository extends Repository<StoryEntity, Long> {

    /** The new story's id; empty when there is a story of that address. */
    @Query(nativeQuery = true, value = """
        INSERT IGNORE INTO branching_story (slug, created_at) VALUES (:slug, :now) RETURNING id""")
    Optional<Long> addUnlessTaken(String slug, Instant now);

    /** Others who publish the same story wait until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StoryEntity s where s.slug = :slug")
    StoryEntity lock(String slug);

    /** Others who hold or publish the same story wait until the transaction ends. */
    @Query(nativeQuery = true, value = "SELECT id FROM branching_story WHERE id = :story FOR UPDATE")
    Optional<Long> hold(long story);

    /** Stories with a draft or a published version, those changed last first. */
    @Query("""
        select new id.netral.branching.StoryListing(new id.netral.branching.StoryId(s.id), s.slug,
            coalesce(d.title, v.title), d.state, v.number,
            case when exists (select 1 from CitationTask t where t.holder = s.slug
                and t.kind in (STORY, DRAFT_STORY) and t.confirmedAt is null) then true else false end,
            coalesce(d.changedAt, v.publishedAt))
        from StoryEntity s left join StoryDraftEntity d on d.storyId = s.id
            left join StoryVersion v on v.id = s.currentVersionId
        where d.storyId is not null or v.id is not null
        order by coalesce(d.changedAt, v.publishedAt) desc, s.id limit 500""")
    List<StoryListing> list();

    /** Removes a story that was never published. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from StoryEntity s where s.id = :story and s.currentVersionId is null")
    void removeUnpublished(long story);
}
