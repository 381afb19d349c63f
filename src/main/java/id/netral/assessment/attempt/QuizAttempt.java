package id.netral.assessment.attempt;

import id.netral.assessment.AttemptId;
import id.netral.assessment.AttemptPurpose;
import id.netral.assessment.AttemptSummary;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Score;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An attempt at a quiz or at the test before the lessons. Whoever changes one holds its row. */
@Entity
@Table(name = "attempt")
class QuizAttempt {

    /** Whether answers are taken. */
    enum State {
        OPEN,
        SUBMITTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long employeeId;
    private long moduleVersionId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AttemptPurpose purpose;

    private int number;

    @SuppressWarnings("UnusedVariable") // with the bank of the day it tells why these questions were drawn
    private long seed;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private State state = State.OPEN;

    private Instant startedAt;
    private @Nullable Instant deadlineAt;
    private @Nullable Instant submittedAt;

    @Column(precision = 5, scale = 2)
    private @Nullable BigDecimal score;

    private @Nullable Boolean passed;

    /** 1 while it is open: what the indexes of open attempts hold. */
    @Column(insertable = false, updatable = false)
    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable Byte openKey;

    @Column(insertable = false, updatable = false)
    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable Instant answersErasedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    QuizAttempt() {}

    /**
     * Begins one.
     *
     * @param number 1 for the person's first at the version for this purpose
     */
    QuizAttempt(
            EmployeeId employee,
            ModuleVersionId version,
            AttemptPurpose purpose,
            int number,
            long seed,
            Instant startedAt,
            @Nullable Instant deadline) {
        this.employeeId = employee.value();
        this.moduleVersionId = version.value();
        this.purpose = purpose;
        this.number = number;
        this.seed = seed;
        this.startedAt = startedAt;
        this.deadlineAt = deadline;
    }

    AttemptId id() {
        return new AttemptId(Objects.requireNonNull(id));
    }

    EmployeeId employee() {
        return new EmployeeId(employeeId);
    }

    ModuleVersionId version() {
        return new ModuleVersionId(moduleVersionId);
    }

    Instant startedAt() {
        return startedAt;
    }

    /** Empty for one without a deadline. */
    Optional<Instant> deadline() {
        return Optional.ofNullable(deadlineAt);
    }

    boolean open() {
        return state == State.OPEN;
    }

    /** Gives it until that moment, or for ever; one without a deadline keeps being without, and none becomes earlier. */
    void extend(@Nullable Instant until) {
        if (deadlineAt != null && (until == null || until.isAfter(deadlineAt))) {
            deadlineAt = until;
        }
    }

    /** When it counts as handed in if somebody does so now: not after its deadline. */
    Instant end(Instant now) {
        return deadline().filter(now::isAfter).orElse(now);
    }

    /** Ends it with what it is worth. */
    void submit(Instant at, Score total, boolean enough) {
        state = State.SUBMITTED;
        submittedAt = at;
        score = total.percent();
        passed = enough;
    }

    AttemptSummary summary() {
        return new AttemptSummary(
                id(),
                version(),
                purpose,
                number,
                startedAt,
                deadlineAt,
                submittedAt,
                score == null ? null : new Score(score),
                Boolean.TRUE.equals(passed));
    }
}
