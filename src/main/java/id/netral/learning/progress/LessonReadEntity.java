package id.netral.learning.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Somebody has gone on from the end of a lesson; the first time stays. */
@Entity
@IdClass(LessonReadEntity.Key.class)
@Immutable
@Table(name = "lesson_read")
@SuppressWarnings("UnusedVariable") // read by queries
class LessonReadEntity {

    /** Who, and which lesson. */
    record Key(long employeeId, long lessonId) {}

    @Id
    private long employeeId;

    @Id
    private long lessonId;

    private Instant readAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    LessonReadEntity() {}
}
