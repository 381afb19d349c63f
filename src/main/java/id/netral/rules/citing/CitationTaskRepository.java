package id.netral.rules.citing;

import id.netral.rules.ArticleId;
import id.netral.rules.page.CitingItem;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What cites ended articles, waiting and confirmed. */
interface CitationTaskRepository extends Repository<CitationTask, Long> {

    /** A line of the list. */
    record Row(
            long id,
            String article,
            String label,
            String instrument,
            CitingItem.Kind kind,
            String title,
            String address,
            Instant openedAt) {

        WaitingCitation shown() {
            return new WaitingCitation(
                    id, new ArticleId(article), label + " " + instrument, kind, title, address, openedAt);
        }
    }

    /** Opens a task per {@link CitingItem}, given as a JSON array, in one statement; those that are there stay. */
    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT IGNORE INTO citation_task (article_id, kind, item_key, holder, title, address, opened_at)
        SELECT :article, given.*, :now FROM JSON_TABLE(:items, '$[*]' COLUMNS (
            kind VARCHAR(20) PATH '$.kind', item_key VARCHAR(200) PATH '$.key', holder VARCHAR(80) PATH '$.holder',
            title VARCHAR(500) PATH '$.title', address VARCHAR(500) PATH '$.address')) given""")
    int open(String article, String items, Instant now);

    /** Those that wait, the longest waiting first. */
    @Query("""
        select t.id, t.articleId, a.label, a.instrument.name, t.kind, t.title, t.address, t.openedAt
        from CitationTask t join ArticleEntity a on a.id = t.articleId
        where t.confirmedAt is null order by t.openedAt, t.id limit :limit offset :offset""")
    List<Row> waiting(int offset, int limit);

    int countByConfirmedAtIsNull();

    /** Kept from others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from CitationTask t where t.id = :task")
    Optional<CitationTask> lock(long task);
}
