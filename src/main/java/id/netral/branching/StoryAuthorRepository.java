package id.netral.branching;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** Who has changed which story's draft. */
interface StoryAuthorRepository extends Repository<StoryAuthor, StoryAuthor.Key> {

    /** One statement, so that a person at two devices never fails at the key. */
    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT IGNORE INTO branching_draft_author (story_id, account_id) VALUES (:story, :account)""")
    void sign(@Param("story") long story, @Param("account") long account);

    @Query("select a.id.accountId from StoryAuthor a where a.id.storyId = :story order by a.id.accountId")
    List<Long> accounts(@Param("story") long story);
}
