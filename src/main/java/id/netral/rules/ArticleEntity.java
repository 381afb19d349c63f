package id.netral.rules;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An article of an instrument. Rows come by {@link ArticleRepository#put}, whole files at a time. One without own days has
 * its instrument's.
 */
@Entity
@Immutable
@Table(name = "legal_article")
class ArticleEntity {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    private InstrumentEntity instrument;

    private String label;
    private String summary;
    private @Nullable LocalDate inForceFrom;
    private @Nullable LocalDate inForceTo;

    /** The article in its place. */
    private @Nullable String replacedBy;

    private boolean contested;

    @Convert(converter = ReadingsConverter.class)
    private List<Reading> readings;

    private @Nullable String note;
    private @Nullable String source;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Confidence confidence;

    /** The reviewer's account, once confirmed. */
    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private @Nullable Long confirmedBy;

    private @Nullable Instant confirmedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    ArticleEntity() {}

    InstrumentEntity instrument() {
        return instrument;
    }

    /** When a legal reviewer confirmed it; null while nobody has. */
    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }

    /** How offices read it, none where it is not contested or nobody is named. */
    List<Reading> readings() {
        return readings;
    }

    Article shown() {
        return new Article(
                new ArticleId(id),
                label,
                instrument.name(),
                instrument.title(),
                summary,
                inForceFrom == null ? instrument.inForceFrom() : inForceFrom,
                FileRegister.earlier(inForceTo, instrument.inForceTo()),
                Optional.ofNullable(replacedBy).map(ArticleId::new).orElse(null),
                contested,
                note,
                source,
                confidence);
    }
}
