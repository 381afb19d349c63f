package id.netral.authoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An earlier state of a lesson, so that nothing written is ever lost. */
@Entity
@Immutable
@Table(name = "draft_lesson_revision")
@SuppressWarnings("UnusedVariable") // read by queries
class LessonRevisionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long lessonId;

    @Column(length = Length.LONG32)
    private String document;

    private @Nullable Long savedBy;
    private String savedByName;
    private Instant savedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    LessonRevisionEntity() {}

    /** What stands there now. */
    LessonRevisionEntity(DraftLessonEntity now) {
        this.lessonId = now.id().value();
        this.document = now.document();
        this.savedBy = now.author().account();
        this.savedByName = now.author().name();
        this.savedAt = now.author().at();
    }
}
