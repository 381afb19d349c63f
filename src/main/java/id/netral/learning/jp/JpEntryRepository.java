package id.netral.learning.jp;

import id.netral.catalog.ModuleId;
import id.netral.catalog.pack.ActivityType;
import id.netral.people.EmployeeKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the rules are applied to: one person's counting rows of the ledger, as known at an instant. */
interface JpEntryRepository extends Repository<JpRuleEntity, Long> {

    /** Rows {@code c} of the employee that counted then. */
    String COUNTED = """
        c.employeeId = :employee and c.voided = false and c.recordedAt <= :asOf
        and not exists (select 1 from LedgerRow s where s.supersedesId = c.id and s.recordedAt <= :asOf)
        """;

    /** A row of the ledger. */
    record Counted(
            long id, long module, String title, ActivityType activity, Instant completedAt, BigDecimal recorded) {

        JpEntry entry(ZoneId zone) {
            return new JpEntry(
                    id,
                    new ModuleId(module),
                    title,
                    activity,
                    completedAt,
                    LocalDate.ofInstant(completedAt, zone),
                    recorded);
        }
    }

    /** What the person is and since when. */
    record Hired(EmployeeKind kind, @Nullable LocalDate hiredOn) {

        JpTerms terms() {
            return new JpTerms(JpKind.of(kind), hiredOn);
        }
    }

    /** The employee's rows completed in that time. */
    @Query("""
        select c.id, c.moduleId, v.title, v.activity, c.completedAt, c.jp
        from LedgerRow c join ModuleVersionEntity v on v.id = c.moduleVersionId
        where c.completedAt >= :from and c.completedAt < :until and\s""" + COUNTED)
    List<Counted> counted(long employee, Instant from, Instant until, Instant asOf);

    /** When the first of the employee's rows was completed; empty when there is none. */
    @Query("select min(c.completedAt) from LedgerRow c where " + COUNTED)
    Optional<Instant> first(long employee, Instant asOf);

    /** Kind and contract of the employee today, empty for an unknown one. */
    @Query("select e.state.kind, e.state.hiredOn from Employee e where e.id = :employee")
    Optional<Hired> hired(long employee);
}
