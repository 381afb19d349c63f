package id.netral.authoring.review;

import id.netral.authoring.DraftLessonId;
import id.netral.security.SignedInUser;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A remark on a block of a lesson, or an answer to one. A remark is settled and opened again by statements of
 * {@link ParagraphCommentRepository}, so that of two people the first one's word stands.
 */
@Entity
@Table(name = "paragraph_comment")
@SuppressWarnings("UnusedVariable") // read by queries
class ParagraphCommentEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long lessonId;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String blockId;

    /** How the block began when the remark was made. */
    private String quote;

    /** Null for the first of its thread. */
    private @Nullable Long threadId;

    private String text;
    private long writtenBy;
    private String writtenByName;
    private Instant writtenAt;
    private @Nullable String resolvedByName;
    private @Nullable Instant resolvedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    ParagraphCommentEntity() {}

    /** A remark that begins a thread. */
    ParagraphCommentEntity(
            DraftLessonId lesson, String block, String quote, String text, SignedInUser by, Instant now) {
        this.lessonId = lesson.value();
        this.blockId = block;
        this.quote = quote;
        this.text = text;
        this.writtenBy = by.accountId();
        this.writtenByName = by.displayName();
        this.writtenAt = now;
    }

    /** An answer to this remark. */
    ParagraphCommentEntity answer(String words, SignedInUser by, Instant now) {
        var answer = new ParagraphCommentEntity(new DraftLessonId(lessonId), blockId, "", words, by, now);
        answer.threadId = Objects.requireNonNull(id);
        return answer;
    }
}
