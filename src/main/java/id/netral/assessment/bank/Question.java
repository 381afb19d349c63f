package id.netral.assessment.bank;

import id.netral.assessment.quiz.QuestionRevisionEntity;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.rules.ElectionPhase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A question of a module's bank: what may change without a new revision. Its text is its newest {@link QuestionRevisionEntity}. */
@Entity
class Question {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // read by queries
    private long moduleId;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String code;

    @SuppressWarnings("UnusedVariable") // read by queries
    private boolean fromPack;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable ElectionPhase phase;

    private @Nullable LocalDate reviewOn;

    /** Separated by commas. */
    private String tags;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable Instant retiredAt;

    @Version
    private int version;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate; a new one is added by QuestionRepository
    Question() {}

    long id() {
        return Objects.requireNonNull(id);
    }

    Labels labels() {
        return labels(phase, reviewOn, tags);
    }

    /** What helps to find and tend it. */
    void label(Labels labels) {
        phase = labels.phase();
        reviewOn = labels.reviewOn();
        tags = String.join(",", labels.tags());
    }

    /** No attempt begun from now on draws it. */
    void retire(Instant now) {
        retiredAt = now;
    }

    /** It is drawn again. */
    void bringBack() {
        retiredAt = null;
    }

    /** The labels that stand in these columns. */
    static Labels labels(@Nullable ElectionPhase phase, @Nullable LocalDate reviewOn, String tags) {
        return new Labels(phase, reviewOn, tags(tags));
    }

    /** The tags in the column. */
    static List<String> tags(String column) {
        return column.isEmpty() ? List.of() : Arrays.asList(column.split(","));
    }
}
