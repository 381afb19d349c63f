package id.netral.branching;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Drafts by their stories. */
interface StoryDraftRepository extends Repository<StoryDraftEntity, Long> {

    @Query("select d from StoryDraftEntity d join fetch d.story where d.storyId = :story")
    Optional<StoryDraftEntity> find(long story);

    @Query("select d from StoryDraftEntity d join fetch d.story s where s.slug = :slug")
    Optional<StoryDraftEntity> find(String slug);

    /** Drafts whose stored text matches the pattern of LIKE, by title. */
    @Query("""
        select d from StoryDraftEntity d join fetch d.story
        where cast(d.content as string) like :pattern escape '\\' order by d.title, d.storyId""")
    List<StoryDraftEntity> mentioning(String pattern);

    /** Keeps others from changing it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from StoryDraftEntity d join fetch d.story where d.storyId = :story")
    Optional<StoryDraftEntity> lock(long story);

    /** Adds a draft; 0 when the story has one. */
    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT IGNORE INTO branching_draft (story_id, title, content, state, changed_by, changed_by_name, changed_at)
        VALUES (:story, :title, :content, 'WRITING', :by, :name, :now)""")
    int addUnlessThere(long story, String title, String content, long by, String name, Instant now);

    void delete(StoryDraftEntity draft);

    /** Writes at once, so that the draft tells its new number. */
    void flush();
}
