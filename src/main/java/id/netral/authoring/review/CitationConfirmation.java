package id.netral.authoring.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A reviewer's word that a text says what an article says; for the text as it was then. A later word takes its place. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // read by queries
class CitationConfirmation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long draftId;
    private String place;

    @Column(name = "article_id")
    private String article;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String textHash;

    private String note;
    private long confirmedBy;
    private String confirmedByName;
    private Instant confirmedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    CitationConfirmation() {}
}
