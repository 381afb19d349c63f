package id.netral.reporting.figures;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How far the dashboards' read model is. */
interface SummaryDayRepository extends Repository<SummaryDay, Byte> {

    /** Whoever has it makes counts anew; others wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from SummaryDay d")
    SummaryDay lock();

    /** Everything is to be counted anew. */
    @Modifying
    @Query("update SummaryDay d set d.made = null")
    void forget();

    /** Whether nothing is known to have changed: 1, else 0. */
    @Query(nativeQuery = true, value = """
        SELECT NOT EXISTS (SELECT 1 FROM completion_summary_change)
            AND EXISTS (SELECT 1 FROM completion_summary_day WHERE made = :today)
            AND NOT EXISTS (SELECT 1 FROM completion_summary_unit WHERE good_until < :today)""")
    int isCurrent(LocalDate today);

    /** Every unit that has, or ever had, people or counts. */
    @Query(nativeQuery = true, value = """
        SELECT unit_id FROM employee_version UNION SELECT unit_id FROM completion_summary_unit""")
    List<Long> units();

    /** Units whose counts held before the day only. */
    @Query(nativeQuery = true, value = "SELECT unit_id FROM completion_summary_unit WHERE good_until < :today")
    List<Long> outdated(LocalDate today);

    /** Units of people with a change noted earlier that took effect after the one day and by the other. */
    @Query(nativeQuery = true, value = """
        SELECT DISTINCT x.unit_id FROM employee_version x WHERE x.employee_id IN (
            SELECT v.employee_id FROM employee_version v
            WHERE v.effective_on > :made AND v.effective_on <= :today)""")
    List<Long> moved(LocalDate made, LocalDate today);

    /** Units that ever had people, in order. */
    @Query(nativeQuery = true, value = "SELECT DISTINCT unit_id FROM employee_version ORDER BY unit_id")
    List<Long> everyUnit();
}
