package id.netral.authoring.review;

import id.netral.authoring.DraftId;
import id.netral.security.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Where a draft is on its way to publication; whoever changes it holds the draft. */
@Entity
@Table(name = "draft_review")
class DraftReviewEntity implements Persistable<Long> {

    @Id
    private long draftId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReviewStage stage;

    private String changeNote;
    private boolean material;
    private @Nullable Long approvedBy;

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable String approvedHash;

    private @Nullable Instant publishAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    DraftReviewEntity() {}

    @SuppressWarnings("NullAway.Init") // stand() gives every fact
    DraftReviewEntity(DraftId draft, Standing standing) {
        this.draftId = draft.value();
        this.fresh = true;
        stand(standing);
    }

    @Override
    public Long getId() {
        return draftId;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    /** From now on it is there. */
    final void stand(Standing standing) {
        var by = standing.approvedBy();
        stage = standing.stage();
        changeNote = standing.note();
        material = standing.material();
        approvedBy = by == null ? null : by.value();
        approvedHash = standing.approvedHash();
        publishAt = standing.publishAt();
    }

    Standing standing() {
        return new Standing(
                stage,
                changeNote,
                material,
                approvedBy == null ? null : new AccountId(approvedBy),
                approvedHash,
                publishAt);
    }
}
