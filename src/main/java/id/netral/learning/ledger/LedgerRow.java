package id.netral.learning.ledger;

import id.netral.assessment.AttemptId;
import id.netral.assessment.AttemptRegraded;
import id.netral.assessment.AttemptSubmitted;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersion;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Score;
import id.netral.learning.ModuleCompleted;
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
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the ledger. None ever changes; a correction is a row that supersedes another. */
@Entity
@Immutable
@Table(name = "completion")
class LedgerRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long employeeId;
    private long moduleId;
    private long moduleVersionId;
    private @Nullable Long attemptId;

    /** What a row without an attempt rests on. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OutsideCompletions.@Nullable Evidence evidence;

    private @Nullable BigDecimal score;
    private BigDecimal jp;
    private Instant completedAt;
    private Instant recordedAt;

    @SuppressWarnings("UnusedVariable") // an account; for whoever asks the database
    private @Nullable Long recordedBy;

    private @Nullable Long supersedesId;
    private @Nullable String reason;

    /** Says that nothing was completed after all; takes the place of a row and does not count itself. */
    @Column(name = "void")
    private boolean voided;

    /** Rows the person had for the version before: of two that begin to count at one moment one is kept. */
    private @Nullable Integer seat;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    LedgerRow() {}

    private LedgerRow(
            EmployeeId employee, ModuleVersion version, @Nullable Score score, Instant completed, Instant now) {
        this.employeeId = employee.value();
        this.moduleId = version.module().value();
        this.moduleVersionId = version.id().value();
        this.score = score == null ? null : score.percent();
        this.jp = version.jp();
        this.completedAt = completed;
        this.recordedAt = now;
    }

    /** A quiz that was passed. */
    static LedgerRow ofQuiz(AttemptSubmitted attempt, ModuleVersion version, Instant now) {
        var row = new LedgerRow(attempt.employee(), version, attempt.score(), attempt.submittedAt(), now);
        row.attemptId = attempt.attempt().value();
        return row;
    }

    /** What was completed elsewhere. */
    static LedgerRow ofEvidence(
            EmployeeId employee,
            ModuleVersion version,
            OutsideCompletions.Evidence evidence,
            @Nullable Score score,
            Instant completed,
            Instant now) {
        var row = new LedgerRow(employee, version, score, completed, now);
        row.evidence = evidence;
        return row;
    }

    /** What holds of the attempt now, in the place of the row superseded. */
    static LedgerRow ofRegrade(
            AttemptRegraded regraded, ModuleVersion version, @Nullable Long supersedes, boolean voided, Instant now) {
        var row = new LedgerRow(regraded.employee(), version, regraded.score(), regraded.submittedAt(), now);
        row.attemptId = regraded.attempt().value();
        row.recordedBy = regraded.by() == null ? null : regraded.by().value();
        row.supersedesId = supersedes;
        row.reason = regraded.reason();
        row.voided = voided;
        return row;
    }

    long id() {
        return id;
    }

    boolean isVoid() {
        return voided;
    }

    CompletionRecord shown() {
        return new CompletionRecord(
                id,
                new ModuleId(moduleId),
                new ModuleVersionId(moduleVersionId),
                attemptId == null ? null : new AttemptId(attemptId),
                score == null ? null : new Score(score),
                jp,
                completedAt);
    }

    /** What is told of the row once it counts. */
    ModuleCompleted completed() {
        return new ModuleCompleted(
                employee(),
                new ModuleId(moduleId),
                version(),
                score == null ? null : new Score(score),
                jp,
                completedAt);
    }

    EmployeeId employee() {
        return new EmployeeId(employeeId);
    }

    ModuleVersionId version() {
        return new ModuleVersionId(moduleVersionId);
    }

    Instant completedAt() {
        return completedAt;
    }

    /** Takes the seat by the statement that keeps one of two; false when the other one has it. */
    boolean enter(LedgerRepository ledger, int free) {
        seat = free;
        return ledger.enter(
                        employeeId,
                        moduleId,
                        moduleVersionId,
                        attemptId,
                        evidence == null ? null : evidence.name(),
                        score,
                        jp,
                        completedAt,
                        recordedAt,
                        recordedBy,
                        supersedesId,
                        reason,
                        seat)
                == 1;
    }
}
