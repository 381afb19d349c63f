package id.netral.assessment.attempt;

import id.netral.assessment.AttemptId;
import id.netral.assessment.AttemptPurpose;
import id.netral.assessment.AttemptSummary;
import id.netral.assessment.answer.OptionOrder;
import id.netral.assessment.quiz.DrawnItem;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Score;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Attempts; every question of a person's names the employee, so nobody reads another's. Entities come out of it locked; who
 * only looks gets records.
 */
interface QuizAttemptRepository extends Repository<QuizAttempt, Long> {

    String SUMMARY = """
        select a.id, a.moduleVersionId, a.purpose, a.number, a.startedAt, a.deadlineAt, a.submittedAt, a.score, a.passed
        from QuizAttempt a where a.employeeId = :employee\s""";

    /** An attempt as it is looked at. */
    record Seen(
            long id,
            long version,
            AttemptPurpose purpose,
            int number,
            Instant startedAt,
            @Nullable Instant deadline,
            @Nullable Instant submittedAt,
            @Nullable BigDecimal score,
            @Nullable Boolean passed) {

        AttemptSummary summary() {
            return new AttemptSummary(
                    new AttemptId(id),
                    new ModuleVersionId(version),
                    purpose,
                    number,
                    startedAt,
                    deadline,
                    submittedAt,
                    score == null ? null : new Score(score),
                    Boolean.TRUE.equals(passed));
        }
    }

    /** One question of an attempt, with the attempt it was drawn for; without a question where nothing was drawn. */
    record Drawn(
            long employee,
            long version,
            AttemptPurpose purpose,
            @Nullable Instant deadline,
            @Nullable Integer position,
            @Nullable Long revision,
            @Nullable String order,
            @Nullable Boolean graded) {

        Optional<DrawnItem> item() {
            return position == null || revision == null || order == null
                    ? Optional.empty()
                    : Optional.of(
                            new DrawnItem(position, revision, OptionOrder.parse(order), Boolean.TRUE.equals(graded)));
        }
    }

    QuizAttempt save(QuizAttempt attempt);

    /** For whoever goes on by SQL. */
    void flush();

    @Query(SUMMARY + "order by a.startedAt desc, a.id desc")
    List<Seen> seen(long employee);

    @Query(SUMMARY + "and a.moduleVersionId = :version order by a.number")
    List<Seen> atVersion(long employee, long version);

    @Query(SUMMARY + "and a.id = :attempt")
    Optional<Seen> seen(long employee, long attempt);

    /** Both in one statement, so half an attempt is never seen. */
    @Query("""
        select a.employeeId, a.moduleVersionId, a.purpose, a.deadlineAt,
               i.id.position, i.questionRevisionId, i.optionOrder, i.graded
        from QuizAttempt a left join AttemptItem i on i.id.attemptId = a.id
        where a.id = :attempt order by i.id.position""")
    List<Drawn> drawn(long attempt);

    /** The questions, not revisions, that the employee met in any attempt at any version of the same module. */
    @Query(nativeQuery = true, value = """
        SELECT DISTINCT r.question_id FROM attempt a
        JOIN attempt_item i ON i.attempt_id = a.id
        JOIN question_revision r ON r.id = i.question_revision_id
        WHERE a.employee_id = :employee AND a.module_version_id IN (
            SELECT v.id FROM module_version v
            WHERE v.module_id = (SELECT module_id FROM module_version WHERE id = :version))""")
    Set<Long> met(long employee, long version);

    /** The deadline as it is now; it may have been moved since the attempt began. */
    @Query("select a.deadlineAt from QuizAttempt a where a.id = :attempt and a.deadlineAt is not null")
    Optional<Instant> deadline(long attempt);

    /** Open attempts whose deadline lies before the moment, the longest overdue first. */
    @Query("""
        select a.id from QuizAttempt a where a.openKey = 1 and a.deadlineAt < :before
        order by a.deadlineAt limit :most""")
    List<Long> overdue(Instant before, int most);

    @Query("select a.id from QuizAttempt a where a.openKey = 1 and a.moduleVersionId = :version")
    List<Long> openOfVersion(long version);

    @Query("select a.id from QuizAttempt a where a.openKey = 1 and a.employeeId = :employee")
    List<Long> openOfEmployee(long employee);

    /** An attempt and one of its questions; without one where nothing was drawn. */
    record Held(QuizAttempt attempt, @Nullable AttemptItem item) {}

    /** The attempt with its answers by position, all held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
        select a, i from QuizAttempt a left join AttemptItem i on i.id.attemptId = a.id
        where a.id = :attempt order by i.id.position""")
    List<Held> lock(long attempt);

    /** Those that are still open, by id; held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from QuizAttempt a where a.id in :attempts and a.state = OPEN order by a.id")
    List<QuizAttempt> lockOpen(Collection<Long> attempts);

    /** All attempts of the employee, newest first. */
    default List<AttemptSummary> of(EmployeeId employee) {
        return seen(employee.value()).stream().map(Seen::summary).toList();
    }

    /** The employee's attempts at the version for either purpose, first to last. */
    default List<AttemptSummary> of(EmployeeId employee, ModuleVersionId version) {
        return atVersion(employee.value(), version.value()).stream()
                .map(Seen::summary)
                .toList();
    }

    default Optional<AttemptSummary> find(EmployeeId employee, AttemptId attempt) {
        return seen(employee.value(), attempt.value()).map(Seen::summary);
    }
}
