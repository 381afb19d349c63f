package id.netral.assessment.regrade;

import id.netral.assessment.AttemptId;
import id.netral.assessment.answer.Answer;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Score;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The attempts that a regrade concerns, with their answers. */
interface AffectedAttemptRepository extends Repository<RegradedAttemptEntity, RegradedAttemptEntity.Key> {

    String AFFECTED = """
        from QuizAttempt a
        where a.state = SUBMITTED and a.purpose = QUIZ and a.answersErasedAt is null and a.id in (
            select i.id.attemptId from AttemptItem i where i.questionRevisionId in :revisions\s""";

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

    /**
     * An answer of an attempt that may be scored again.
     *
     * @param revision the one drawn
     * @param graded whether its points count towards the score
     */
    record GivenAnswer(
            long attempt,
            int position,
            long revision,
            @Nullable String answer,
            boolean graded) {

        Answer given() {
            return Answer.parse(answer);
        }
    }

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

    /** All answers of the attempts, by position. */
    @Query("""
        select i.id.attemptId, i.id.position, i.questionRevisionId, i.answer, i.graded from AttemptItem i
        where i.id.attemptId in :attempts order by i.id.attemptId, i.id.position""")
    List<GivenAnswer> answers(Collection<Long> attempts);

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
}
