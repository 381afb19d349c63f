package id.netral.learning.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** Duties; a statement each however many people it touches, and every one may run twice. */
interface DutyRepository extends Repository<DutyEntity, Long> {

    String COUNTED = "d.assignment_id IN (:assignments) AND (d.released_at IS NULL OR d.released_reason = 'ENDED')";

    /** Whom assignments ask, and how far these people are, in the newest cycle of each module that asks them. */
    String PEOPLE = """
        SELECT f.assignment_id, MAX(f.cycle) AS cycle, MIN(f.fulfilled) AS fulfilled,
            MAX(NOT f.fulfilled AND f.due_on < :today) AS overdue
        FROM (
            SELECT d.assignment_id, d.cycle, d.employee_id, d.due_on,\s""" + DutySql.FULFILLED + """
             AS fulfilled
            FROM (
                SELECT d.assignment_id, d.employee_id, d.module_id, MAX(d.cycle) AS cycle FROM duty d
                WHERE\s""" + COUNTED + """
                 GROUP BY d.assignment_id, d.employee_id, d.module_id
            ) newest
            JOIN duty d ON d.assignment_id = newest.assignment_id AND d.employee_id = newest.employee_id
                AND d.module_id = newest.module_id AND d.cycle = newest.cycle
            WHERE\s""" + COUNTED + """
        ) f GROUP BY f.assignment_id, f.employee_id""";

    /** How many an assignment asks. */
    record Figure(long assignment, long asked, long fulfilled, long overdue, int cycle) {}

    /** Releases from what assignments asked that have ended. */
    @Modifying(flushAutomatically = true)
    @NativeQuery("""
        UPDATE duty d JOIN assignment a ON a.id = d.assignment_id
        SET d.released_at = :now, d.released_reason = 'ENDED'
        WHERE d.released_at IS NULL AND a.ended_at IS NOT NULL""")
    void releaseEnded(Instant now);

    /** Releases from all the assignment asks but these modules. */
    @Modifying(flushAutomatically = true)
    @NativeQuery("""
        UPDATE duty SET released_at = :now, released_reason = 'ENDED'
        WHERE assignment_id = :assignment AND released_at IS NULL AND module_id NOT IN (:except)""")
    void releaseAllBut(long assignment, Collection<Long> except, Instant now);

    /** Nobody is to do what cannot be begun any more; what was done stays done. */
    @Modifying(flushAutomatically = true)
    @NativeQuery("""
        UPDATE duty d SET d.released_at = :now, d.released_reason = 'WITHDRAWN'
        WHERE d.assignment_id = :assignment AND d.released_at IS NULL AND d.module_id NOT IN (:offered)
            AND NOT\s""" + DutySql.FULFILLED)
    void releaseWithdrawn(long assignment, Collection<Long> offered, Instant now);

    /** Gives those whom the changed form of an assignment asks, as it did before, the last day they had. */
    @Modifying(flushAutomatically = true)
    @NativeQuery("""
        UPDATE duty n JOIN duty d ON d.assignment_id = :earlier AND d.employee_id = n.employee_id
            AND d.module_id = n.module_id AND d.cycle = n.cycle AND d.released_at IS NULL
        SET n.due_on = d.due_on WHERE n.assignment_id = :changed""")
    void keepDeadlines(long earlier, long changed);

    /** The employee's that nobody has released from, fulfilled ones included, oldest first; each with whether it is. */
    @NativeQuery(sqlResultSetMapping = DutyEntity.WITH_FULFILLED, value = "SELECT d.*, " + DutySql.FULFILLED + """
         AS fulfilled FROM duty d
        WHERE d.employee_id = :employee AND d.released_at IS NULL ORDER BY d.asked_at, d.id""")
    List<Object[]> open(long employee);

    /** By assignment; one that asks nobody is missing. */
    @NativeQuery("""
        SELECT assignment_id AS assignment, COUNT(*) AS asked, CAST(SUM(fulfilled) AS SIGNED) AS fulfilled,
            CAST(SUM(COALESCE(overdue, FALSE)) AS SIGNED) AS overdue, MAX(cycle) AS cycle
        FROM (""" + PEOPLE + ") p GROUP BY assignment_id")
    List<Figure> figures(Collection<Long> assignments, LocalDate today);

    /** From when on what the person does counts, where the version's module is asked anew. */
    @NativeQuery("""
        SELECT d.* FROM duty d JOIN module_version v ON v.module_id = d.module_id
        WHERE d.employee_id = :employee AND v.id = :version AND d.released_at IS NULL AND d.counts_from IS NOT NULL
        ORDER BY d.counts_from DESC LIMIT 1""")
    Optional<DutyEntity> askedAnew(long employee, long version);
}
