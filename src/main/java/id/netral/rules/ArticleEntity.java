package id.netral.rules;

import id.netral.common.RefusedException;
import id.netral.security.SignedInUser;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
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
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An article of an instrument. What files say comes by {@link ArticleRepository#put}, whole files at a time; what reviewers
 * say, by verbs. One without own days has its instrument's.
 */
@Entity
@DynamicUpdate // what files say comes by statements of its own
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

    /** The article it explains. */
    private @Nullable String elucidates;

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

    private @Nullable String confirmedByName;

    private @Nullable Instant confirmedAt;

    /** What a reviewer said of its end; files do not touch it. Null while nobody has. */
    @Embedded
    private @Nullable ArticleEnd end;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    ArticleEntity() {}

    InstrumentEntity instrument() {
        return instrument;
    }

    /** The article it explains; empty for one that stands for itself. */
    Optional<String> elucidates() {
        return Optional.ofNullable(elucidates);
    }

    /** Who compared it with the official text, and when; empty while nobody has. */
    Optional<Confirmation> confirmation() {
        return confirmedAt == null || confirmedByName == null
                ? Optional.empty()
                : Optional.of(new Confirmation(confirmedByName, confirmedAt));
    }

    /** A reviewer has compared it with the official text. Throws {@link RefusedException} when somebody has already. */
    void confirm(SignedInUser reviewer, Instant now) {
        if (confirmedAt != null) {
            throw new RefusedException("article.confirmed-already");
        }
        confirmedBy = reviewer.accountId();
        confirmedByName = reviewer.displayName();
        confirmedAt = now;
    }

    /** What was confirmed holds no longer: its text is another, or it was a mistake. */
    void takeConfirmationBack() {
        confirmedBy = null;
        confirmedByName = null;
        confirmedAt = null;
    }

    /** A reviewer ends it. Throws {@link RefusedException} when somebody has already, or when its file has. */
    void end(ArticleEnd word) {
        if (end != null) {
            throw new RefusedException("article.ended-already", end.name());
        }
        if (filed().inForceTo() != null || replacedBy != null) {
            throw new RefusedException("article.ended-in-file");
        }
        end = word;
    }

    /** How offices read it, none where it is not contested or nobody is named. */
    List<Reading> readings() {
        return readings;
    }

    /** As it is now. */
    Article shown() {
        return end == null
                ? filed()
                : told(
                        FileRegister.earlier(filed().inForceTo(), end.lastDay()),
                        end.replacement() == null ? replacedBy : end.replacement());
    }

    /** As its file says it, whatever a reviewer has ended since. */
    Article filed() {
        return told(FileRegister.earlier(inForceTo, instrument.inForceTo()), replacedBy);
    }

    private Article told(@Nullable LocalDate lastDay, @Nullable String replacement) {
        return new Article(
                new ArticleId(id),
                label,
                instrument.name(),
                instrument.title(),
                summary,
                inForceFrom == null ? instrument.inForceFrom() : inForceFrom,
                lastDay,
                Optional.ofNullable(replacement).map(ArticleId::new).orElse(null),
                contested,
                note,
                source,
                confidence);
    }
}
