package id.netral.assessment.quiz;

import id.netral.catalog.ModuleVersionId;
import id.netral.question.BlueprintRow;
import id.netral.question.QuizConduct;
import id.netral.question.QuizConduct.Review;
import id.netral.question.QuizDefinition;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The quiz of a module version. Pass mark, number of questions and kinds stay with the version; how it is held may change. */
@Entity
public class Quiz {

    @Id
    private long moduleVersionId;

    private int passMark;
    private int maxAttempts;
    private int drawCount;
    private @Nullable Integer timeLimitMinutes;
    private int coolDownMinutes;
    private boolean preTest;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Review review;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Review reviewAfterClosing;

    private @Nullable Instant opensAt;
    private @Nullable Instant closesAt;

    @Version
    private @Nullable Integer version;

    @ElementCollection
    @CollectionTable(name = "quiz_blueprint", joinColumns = @JoinColumn(name = "module_version_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<QuizKind> blueprint = new ArrayList<>();

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    Quiz() {}

    public Quiz(ModuleVersionId version, QuizDefinition definition) {
        this.moduleVersionId = version.value();
        this.passMark = definition.passMark();
        this.maxAttempts = definition.maxAttempts();
        this.drawCount = definition.drawCount();
        this.blueprint = new ArrayList<>(
                definition.blueprint().stream().map(QuizKind::of).toList());
        conduct(definition.conduct());
    }

    /** It is held in this way from now on. */
    void hold(QuizSettings settings) {
        maxAttempts = settings.maxAttempts();
        opensAt = settings.opensAt();
        closesAt = settings.closesAt();
        conduct(settings.conduct());
    }

    private void conduct(QuizConduct conduct) {
        var limit = conduct.timeLimit();
        timeLimitMinutes = limit == null ? null : Math.toIntExact(limit.toMinutes());
        coolDownMinutes = Math.toIntExact(conduct.coolDown().toMinutes());
        preTest = conduct.preTest();
        review = conduct.review();
        reviewAfterClosing = conduct.reviewAfterClosing();
    }

    int passMark() {
        return passMark;
    }

    int maxAttempts() {
        return maxAttempts;
    }

    int drawCount() {
        return drawCount;
    }

    List<BlueprintRow> blueprint() {
        return blueprint.stream().map(QuizKind::row).toList();
    }

    QuizConduct conduct() {
        return new QuizConduct(
                timeLimitMinutes == null ? null : Duration.ofMinutes(timeLimitMinutes),
                Duration.ofMinutes(coolDownMinutes),
                preTest,
                review,
                reviewAfterClosing);
    }

    /** Null: open since it was published. */
    @Nullable
    Instant opensAt() {
        return opensAt;
    }

    /** Null: open without end. */
    @Nullable
    Instant closesAt() {
        return closesAt;
    }
}
