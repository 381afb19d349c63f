package id.netral.assessment;

import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Score;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

    String AFFECTED = """
        from QuizAttempt a
        where a.state = SUBMITTED and a.purpose = QUIZ and a.answersErasedAt is null and a.id in (
            select i.id.attemptId from AttemptItem i where i.questionRevisionId in :revisions\s""";

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

    /** A submitted attempt with a wrong question, and when it was submitted in microseconds since 1970. */
    record Affected(
            long id,
            long employee,
            String name,
            String unit,
            long version,
            int passMark,
            long submitted,
            BigDecimal score,
            boolean passed) {

        RegradedAttempt at(Score anew) {
            return new RegradedAttempt(
                    new AttemptId(id),
                    new EmployeeId(employee),
                    name,
                    unit,
                    new ModuleVersionId(version),
                    Instant.EPOCH.plus(submitted, ChronoUnit.MICROS),
                    new Score(score),
                    anew,
                    passed,
                    anew.reaches(passMark));
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

    @Query("select a.id " + AFFECTED + "and i.id.attemptId > :after) and a.id > :after order by a.id limit :most")
    List<Long> affected(Collection<Long> revisions, long after, int most);

    @Query("select count(a) " + AFFECTED + ")")
    int affectedCount(Collection<Long> revisions);

    /** What is known of the attempts, by id. */
    @Query(nativeQuery = true, value = """
        SELECT a.id, a.employee_id, e.name, u.name AS unit, a.module_version_id, z.pass_mark,
               TIMESTAMPDIFF(MICROSECOND, '1970-01-01', a.submitted_at) AS submitted, a.score, a.passed
        FROM attempt a
        JOIN quiz z ON z.module_version_id = a.module_version_id
        JOIN employee e ON e.id = a.employee_id
        JOIN unit u ON u.id = e.unit_id
        WHERE a.id IN (:attempts) ORDER BY a.id""")
    List<Affected> affected(Collection<Long> attempts);

    /** Holds the attempt, not its answers, for whoever needs nothing of it. */
    @Query(nativeQuery = true, value = "SELECT id FROM attempt WHERE id = :attempt FOR UPDATE")
    long hold(long attempt);

    /**
     * Submitted attempts at quizzes after the given one that drew any of the revisions, by id; those whose answers are
     * erased keep their score.
     */
    default List<AttemptId> affected(Collection<Long> revisions, AttemptId after, int most) {
        return revisions.isEmpty()
                ? List.of()
                : affected(revisions, after.value(), most).stream()
                        .map(AttemptId::new)
                        .toList();
    }

    /** How many attempts {@link #affected(Collection, AttemptId, int)} finds. */
    default int countAffected(Collection<Long> revisions) {
        return revisions.isEmpty() ? 0 : affectedCount(revisions);
    }

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
