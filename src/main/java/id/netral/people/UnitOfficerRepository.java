package id.netral.people;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Units entrusted to officers, one to each. */
interface UnitOfficerRepository extends Repository<UnitOfficer, Long> {

    @Query("select o.unitId from UnitOfficer o where o.employeeId = :employee")
    Optional<Long> unitOf(long employee);

    /** One statement, so that two who entrust at once do not fail at the key. */
    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT INTO unit_officer (employee_id, unit_id, entrusted_at, entrusted_by) VALUES (:employee, :unit, :at, :by)
        ON DUPLICATE KEY UPDATE unit_id = :unit, entrusted_at = :at, entrusted_by = :by""")
    void entrust(long employee, long unit, Instant at, @Nullable Long by);

    /** How many were taken back: none or one. */
    @Modifying
    @Query("delete from UnitOfficer o where o.employeeId = :employee")
    int withdraw(long employee);
}
