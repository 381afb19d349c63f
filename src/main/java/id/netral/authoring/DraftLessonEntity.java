package id.netral.authoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.Length;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A lesson of a draft. It is loaded only locked, to be written; who only looks gets records. */
@Entity
@DynamicUpdate // title, place and archive are noted beside it
@Table(name = "draft_lesson")
@SuppressWarnings("UnusedVariable") // read by queries
class DraftLessonEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long draftId;
    private int position;
    private String slug;
    private String title;

    /** Empty while the lesson is another one's text by reference. */
    @Column(length = Length.LONG32)
    private String document;

    /** The lesson whose text is shown here. */
    private @Nullable Long sharedLessonId;

    private @Nullable Instant archivedAt;
    private @Nullable Long changedBy;
    private String changedByName;
    private Instant changedAt;

    /** Rises with each text: who writes says which one was seen. */
    @Version
    private int lockVersion;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    DraftLessonEntity() {}

    /** A lesson at the 1-based place, with a text of its own or another one's. */
    DraftLessonEntity(
            DraftId draft,
            int position,
            String slug,
            String title,
            String document,
            @Nullable DraftLessonId shared,
            Author author) {
        this.draftId = draft.value();
        this.position = position;
        this.slug = slug;
        this.title = title;
        this.document = document;
        this.sharedLessonId = shared == null ? null : shared.value();
        this.changedBy = author.account();
        this.changedByName = author.name();
        this.changedAt = author.at();
    }

    DraftLessonId id() {
        return new DraftLessonId(Objects.requireNonNull(id));
    }

    DraftId draft() {
        return new DraftId(draftId);
    }

    String document() {
        return document;
    }

    boolean shared() {
        return sharedLessonId != null;
    }

    /** Who wrote what stands there. */
    Author author() {
        return new Author(changedBy, changedByName, changedAt);
    }

    int lockVersion() {
        return lockVersion;
    }

    /** From now on a text of its own. */
    void write(String text, Author author) {
        document = text;
        sharedLessonId = null;
        changedBy = author.account();
        changedByName = author.name();
        changedAt = author.at();
    }
}
