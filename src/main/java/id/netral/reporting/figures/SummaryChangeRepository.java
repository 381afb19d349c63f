package id.netral.reporting.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Units whose counts may no longer hold. Rows are only added, so that people who finish together never wait for each other;
 * whoever makes the counts anew takes away those it has seen.
 */
interface SummaryChangeRepository extends Repository<SummaryChange, Long> {

    /** Notes all units the person has ever been in. */
    @Modifying
    @Transactional
    @Query(nativeQuery = true, value = """
        INSERT INTO completion_summary_change (unit_id)
        SELECT DISTINCT unit_id FROM employee_version WHERE employee_id = :employee""")
    void note(long employee);

    /** Notes all units in which those have ever been whom something was written of, or takes effect, since then. */
    @Modifying(flushAutomatically = true)
    @Transactional
    @Query(nativeQuery = true, value = """
        INSERT INTO completion_summary_change (unit_id)
        SELECT DISTINCT x.unit_id FROM employee_version x
        JOIN (
            SELECT employee_id FROM employee_version WHERE recorded_at >= :since OR effective_on >= :day
            UNION SELECT employee_id FROM duty WHERE asked_at >= :since
            UNION SELECT employee_id FROM duty WHERE released_at >= :since
        ) touched ON touched.employee_id = x.employee_id""")
    void noteTouched(Instant since, LocalDate day);

    @Query("select c.id from SummaryChange c")
    List<Long> noted();

    @Query("select distinct c.unitId from SummaryChange c")
    List<Long> units();

    @Modifying
    @Query("delete from SummaryChange c where c.id in :ids")
    void forget(Collection<Long> ids);
}
