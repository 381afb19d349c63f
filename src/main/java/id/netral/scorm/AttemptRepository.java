package id.netral.scorm;

import id.netral.common.EmployeeId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Attempts at packages. Entities come out of it locked; who only looks gets records. */
interface AttemptRepository extends Repository<StoredAttempt, Long> {

    /** An attempt as it is looked at. */
    record Seen(
            long id,
            long packageId,
            long employeeId,
            String item,
            String state,
            int launch,
            int savedSeq,
            Instant changedAt) {

        ScormAttempt shown() {
            var told = StoredAttempt.State.read(state);
            return new ScormAttempt(
                    id,
                    new ScormPackageId(packageId),
                    new EmployeeId(employeeId),
                    item,
                    new CmiData(told.values()),
                    told.totalTime(),
                    launch,
                    savedSeq,
                    changedAt);
        }
    }

    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT IGNORE INTO scorm_attempt (package_id, employee_id, item, state, lesson_status, begun_at, changed_at)
        VALUES (:scormPackage, :employee, :item, :state, 'NOT_ATTEMPTED', :now, :now)""")
    void addUnlessThere(long scormPackage, long employee, String item, String state, Instant now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
        select a from StoredAttempt a
        where a.packageId = :scormPackage and a.employeeId = :employee and a.item = :item""")
    StoredAttempt lock(long scormPackage, long employee, String item);

    /** Locked until the transaction ends; empty when it has gone meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from StoredAttempt a where a.id = :id")
    Optional<StoredAttempt> lock(long id);

    /** The package of the person's own attempt. */
    @Query("select a.packageId from StoredAttempt a where a.id = :id and a.employeeId = :employee")
    Optional<Long> packageOf(long id, long employee);

    @Query("""
        select a.id, a.packageId, a.employeeId, a.item, a.state, a.launch, a.savedSeq, a.changedAt
        from StoredAttempt a where a.tokenHash = :hash and a.tokenUntil > :now""")
    Optional<Seen> byToken(String hash, Instant now);

    @Query("""
        select a.id, a.packageId, a.employeeId, a.item, a.state, a.launch, a.savedSeq, a.changedAt
        from StoredAttempt a where a.packageId = :scormPackage and a.employeeId = :employee""")
    List<Seen> seen(long scormPackage, long employee);

    /** As committed at this very moment, whatever the transaction has read before. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select a from StoredAttempt a where a.packageId = :scormPackage and a.employeeId = :employee")
    List<StoredAttempt> now(long scormPackage, long employee);

    /** The person's attempt at the part, made when new, locked until the transaction ends. */
    default StoredAttempt lock(ScormPackageId id, EmployeeId employee, String item, Instant now) {
        addUnlessThere(id.value(), employee.value(), item, StoredAttempt.State.NOTHING.written(), now);
        return lock(id.value(), employee.value(), item);
    }

    default List<ScormAttempt> of(ScormPackageId id, EmployeeId employee) {
        return seen(id.value(), employee.value()).stream().map(Seen::shown).toList();
    }
}
