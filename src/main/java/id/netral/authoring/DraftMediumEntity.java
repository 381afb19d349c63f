package id.netral.authoring;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A file that a draft shows. Rows are written by {@link DraftMediumRepository#put}, in one statement each. */
@Entity
@Immutable
@Table(name = "draft_medium")
@SuppressWarnings("UnusedVariable") // read by queries
class DraftMediumEntity {

    /** Which draft, and the path as in a pack. */
    record Key(long draftId, String path) {}

    @EmbeddedId
    private Key id;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    private String contentType;
    private String alt;
    private String licence;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    DraftMediumEntity() {}
}
