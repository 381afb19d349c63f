package id.netral.learning.duty;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Cycles that have been opened, by assignment. */
interface AssignmentCycleRepository extends Repository<AssignmentCycle, Long> {

    String OF = "select c from AssignmentCycle c where c.assignmentId = :assignment order by c.number";

    AssignmentCycle save(AssignmentCycle cycle);

    /** The oldest first, also those committed after the transaction began; its assignment is locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(OF)
    List<AssignmentCycle> lock(long assignment);

    /** The same, while others may read them. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query(OF)
    List<AssignmentCycle> hold(long assignment);

    /** When the first was opened, also of the form the assignment had before it was changed. */
    @Query("select min(c.openedAt) from AssignmentCycle c where c.assignmentId = :assignment")
    Instant begun(long assignment);

    /** Gives an assignment's changed form the cycles it has been through. */
    @Modifying(flushAutomatically = true)
    @NativeQuery("""
        INSERT INTO assignment_cycle (assignment_id, number, module_id, starts_on, counts_from, cause, article_states,
            opened_at)
        SELECT :to, number, module_id, starts_on, counts_from, cause, article_states, opened_at
        FROM assignment_cycle WHERE assignment_id = :from""")
    void carryOver(long from, long to);
}
