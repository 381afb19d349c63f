package id.netral.authoring.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Remarks on paragraphs, and answers to them. */
interface ParagraphCommentRepository extends Repository<ParagraphCommentEntity, Long> {

    String SEEN = """
        select c.id, c.threadId, l.slug, l.title, c.blockId, c.quote, c.text, c.writtenByName, c.writtenAt,
            c.resolvedByName, c.resolvedAt
        from ParagraphCommentEntity c join DraftLessonEntity l on l.id = c.lessonId
        """;

    String ORDER = " order by case when c.resolvedAt is null then 0 else 1 end, l.position, c.id";

    /** A remark or an answer with its lesson. */
    record Seen(
            long id,
            @Nullable Long thread,
            String slug,
            String title,
            String block,
            String quote,
            String text,
            String by,
            Instant at,
            @Nullable String resolvedBy,
            @Nullable Instant resolvedAt) {}

    ParagraphCommentEntity save(ParagraphCommentEntity comment);

    /** The first of a thread. */
    Optional<ParagraphCommentEntity> findByIdAndThreadIdIsNull(long comment);

    /** Open ones first, then by lesson and time. */
    @Query(SEEN + "where l.draftId = :draft" + ORDER)
    List<Seen> ofDraft(long draft);

    /** Open ones first, then by time. */
    @Query(SEEN + "where l.id = :lesson" + ORDER)
    List<Seen> ofLesson(long lesson);

    /** Nothing happens to one settled already. */
    @Modifying(flushAutomatically = true)
    @Query("""
        update ParagraphCommentEntity c set c.resolvedAt = :now, c.resolvedByName = :name
        where c.id = :comment and c.threadId is null and c.resolvedAt is null""")
    void resolve(long comment, String name, Instant now);

    @Modifying(flushAutomatically = true)
    @Query("update ParagraphCommentEntity c set c.resolvedAt = null, c.resolvedByName = null where c.id = :comment")
    void reopen(long comment);
}
