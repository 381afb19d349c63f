package id.netral.branching;

import id.netral.security.SignedInUser;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The draft of a story's next version; gone once published. Rows come into being by
 * {@link StoryDraftRepository#addUnlessThere}.
 */
@Entity
@Table(name = "branching_draft")
class StoryDraftEntity {

    @Id
    @Column(name = "story_id") // as the column of the story itself
    private long storyId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "story_id", insertable = false, updatable = false)
    private StoryEntity story;

    @SuppressWarnings("UnusedVariable") // read by lists
    private String title;

    @Convert(converter = StoryConverter.class)
    @Column(columnDefinition = "longtext")
    private Story content;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StoryDraft.State state;

    /** Why it was sent back. */
    private @Nullable String note;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private long changedBy;

    private String changedByName;
    private Instant changedAt;

    @Version
    private int lockVersion;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    StoryDraftEntity() {}

    void write(Story now, SignedInUser author, Instant at) {
        title = now.title();
        content = now;
        changedBy = author.accountId();
        changedByName = author.displayName();
        changedAt = at.truncatedTo(ChronoUnit.MICROS); // as the column keeps it
    }

    void submit() {
        state = StoryDraft.State.SUBMITTED;
        note = null;
    }

    void takeBack() {
        state = StoryDraft.State.WRITING;
        note = null;
    }

    void sendBack(String why) {
        state = StoryDraft.State.WRITING;
        note = why;
    }

    StoryDraft shown() {
        return new StoryDraft(
                new StoryId(storyId), story.slug(), content, state, note, changedByName, changedAt, lockVersion);
    }
}
