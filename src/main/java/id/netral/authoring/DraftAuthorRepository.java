package id.netral.authoring;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** Who has changed which draft. Each change is one statement, so that a person at two devices never fails at the key. */
interface DraftAuthorRepository extends Repository<DraftAuthor, DraftAuthor.Key> {

    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT IGNORE INTO draft_author (draft_id, account_id, first_at) VALUES (:draft, :account, :at)""")
    void sign(@Param("draft") long draft, @Param("account") long account, @Param("at") Instant at);

    /** Signs all drafts that show the lesson's text by reference. */
    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT IGNORE INTO draft_author (draft_id, account_id, first_at)
        SELECT DISTINCT l.draft_id, :account, :at FROM draft_lesson l WHERE l.shared_lesson_id = :lesson""")
    void signShowing(@Param("lesson") long lesson, @Param("account") long account, @Param("at") Instant at);

    /** Whoever is an author of the one is one of the other too. */
    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT IGNORE INTO draft_author (draft_id, account_id, first_at)
        SELECT :into, a.account_id, a.first_at FROM draft_author a WHERE a.draft_id = :from""")
    void carry(@Param("from") long from, @Param("into") long into);

    @Query("select a.id.accountId from DraftAuthor a where a.id.draftId = :draft")
    List<Long> accounts(@Param("draft") long draft);

    @Modifying
    @Query("delete from DraftAuthor a where a.id.draftId = :draft")
    void forget(@Param("draft") long draft);
}
