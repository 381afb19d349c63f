package id.netral.authoring.review;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Confirmations of what drafts cite. */
interface CitationConfirmationRepository extends Repository<CitationConfirmation, Long> {

    /** A confirmation with the text it was given for. */
    record Confirmed(String place, String article, String textHash, String note, String by, Instant at) {

        /** Whether it was given for the article at the place, whatever the text was. */
        boolean isOf(Citation citation) {
            return place.equals(citation.part().place())
                    && article.equals(citation.article().value());
        }

        Citation.Confirmation confirmation() {
            return new Citation.Confirmation(note, by, at);
        }
    }

    @Query("""
        select c.place, c.article, c.textHash, c.note, c.confirmedByName, c.confirmedAt from CitationConfirmation c
        where c.draftId = :draft order by c.id""")
    List<Confirmed> ofDraft(long draft);

    /** One word a text: of two at once the later stands. */
    @Modifying
    @Query(nativeQuery = true, value = """
        REPLACE INTO citation_confirmation (draft_id, place, article_id, text_hash, note, confirmed_by,
            confirmed_by_name, confirmed_at)
        VALUES (:draft, :place, :article, :hash, :note, :by, :name, :now)""")
    void confirm(long draft, String place, String article, String hash, String note, long by, String name, Instant now);
}
