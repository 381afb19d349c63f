package id.netral.authoring.review;

import id.netral.authoring.DraftId;
import id.netral.security.SignedInUser;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A step that was taken with a draft. */
@Entity
@Immutable
@Table(name = "review_step")
@SuppressWarnings("UnusedVariable") // read by queries
class ReviewStepEntity {

    private static final String SYSTEM = "Sistem";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long draftId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReviewStep step;

    private String note;
    private @Nullable Long doneBy;
    private String doneByName;
    private Instant doneAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    ReviewStepEntity() {}

    /** A step of the user's, or of the system's own accord. */
    ReviewStepEntity(DraftId draft, ReviewStep step, String note, Optional<SignedInUser> user, Instant now) {
        this.draftId = draft.value();
        this.step = step;
        this.note = note;
        this.doneBy = user.map(SignedInUser::accountId).orElse(null);
        this.doneByName = user.map(SignedInUser::displayName).orElse(SYSTEM);
        this.doneAt = now;
    }
}
