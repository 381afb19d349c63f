package id.netral.privacy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Requests for correction; people and units are another module's tables. */
interface CorrectionRequestRepository extends Repository<CorrectionRequestEntity, Long> {

    CorrectionRequestEntity save(CorrectionRequestEntity request);

    int countByEmployeeIdAndState(long employee, CorrectionRequest.State state);

    /** The employee's, newest first, each with the names of person and unit. */
    @NativeQuery(sqlResultSetMapping = CorrectionRequestEntity.LISTED, value = """
        SELECT r.*, e.name AS person, u.name AS unit
        FROM correction_request r JOIN employee e ON e.id = r.employee_id JOIN unit u ON u.id = e.unit_id
        WHERE r.employee_id = :employee ORDER BY r.id DESC""")
    List<Object[]> of(long employee);

    /** One page of all or of those of the units, as {@link #of}: open ones first, the oldest of these first. */
    @NativeQuery(sqlResultSetMapping = CorrectionRequestEntity.LISTED, value = """
        SELECT r.*, e.name AS person, u.name AS unit
        FROM correction_request r JOIN employee e ON e.id = r.employee_id JOIN unit u ON u.id = e.unit_id
        WHERE (:all OR e.unit_id IN (:units))
        ORDER BY r.state <> 'OPEN', IF(r.state = 'OPEN', r.id, -r.id) LIMIT :limit OFFSET :offset""")
    List<Object[]> page(boolean all, Collection<Long> units, int offset, int limit);

    @Query(nativeQuery = true, value = """
        SELECT COUNT(*) FROM correction_request r JOIN employee e ON e.id = r.employee_id
        WHERE (:all OR e.unit_id IN (:units))""")
    int count(boolean all, Collection<Long> units);

    /** Of two who answer at once one gets 0, as does whoever answers for a unit outside their scope. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
        UPDATE correction_request r JOIN employee e ON e.id = r.employee_id
        SET r.state = :state, r.answer = :answer, r.answered_at = :now, r.answered_by = :by
        WHERE (:all OR e.unit_id IN (:units)) AND r.id = :id AND r.state = 'OPEN'""")
    int answer(long id, String state, String answer, Instant now, String by, boolean all, Collection<Long> units);
}
