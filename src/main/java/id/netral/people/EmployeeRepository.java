package id.netral.people;

import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import id.netral.security.account.AccountState;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Employees as of today, also those who have left or are only planned. */
public interface EmployeeRepository extends Repository<Employee, Long> {

    /** Which of the active employees a list shows; a null lets all through, the patterns are those of LIKE. */
    String LISTED = """
         from Employee e left join Account a on a.employeeId = e.id
        where e.state.active = true
          and (:#{#by.anyUnit()} = true or e.state.unitId in :#{#by.units()})
          and (:#{#by.agency()} = true or e.state.unitId in :#{#by.scope()})
          and (:#{#by.name()} is null or e.state.name like :#{#by.name()} escape '\\'
              or e.state.staffNumber like :#{#by.staff()} escape '\\')
          and (:#{#by.nip()} is null or e.state.nip like :#{#by.nip()} escape '\\'
              or e.state.staffNumber like :#{#by.staff()} escape '\\')
        """;

    /** And of these who waits for a first activation code. */
    String WAITING = LISTED + " and a.state = INVITED and a.activationHash is null";

    /** What a list is filtered by. */
    record Listed(
            boolean anyUnit,
            Collection<Long> units,
            boolean agency,
            Collection<Long> scope,
            @Nullable String name,
            @Nullable String nip,
            String staff) {}

    /** A line of a list. */
    record Line(
            long id,
            EmployeeStateColumns state,
            @Nullable String email,
            @Nullable AccountState account,
            boolean codeIssued) {}

    /** An employee with the name of the unit. */
    record Named(EmployeeStateColumns state, @Nullable String email, String unit) {

        EmployeeProfile profile(EmployeeId id) {
            return new EmployeeProfile(
                    id,
                    state.nip() == null ? null : new Nip(state.nip()),
                    state.name(),
                    state.rankCode(),
                    state.position(),
                    new UnitReference(new UnitId(state.unitId()), unit),
                    email);
        }
    }

    /** An employee with the version shown, and the unit entrusted to an officer. */
    record Shown(
            long id,
            int version,
            @Nullable String email,
            EmployeeStateColumns state,
            @Nullable Long entrusted) {}

    /** Somebody's name. */
    record Name(long id, String name) {}

    /** An employee's state, whatever of it was read before. */
    record Written(long id, EmployeeStateColumns state) {}

    Employee save(Employee employee);

    boolean existsById(long id);

    @Query("select e.id, e.state from Employee e where e.id in :ids")
    List<Written> written(Collection<Long> ids);

    @Query("select e.state.name from Employee e where e.id = :id")
    Optional<String> nameOf(long id);

    /** Empty for an unknown one. */
    @Query("select e.state.active from Employee e where e.id = :id")
    Optional<Boolean> isActive(long id);

    @Query("""
        select e.state, e.email, u.state.name from Employee e join UnitEntity u on u.id = e.state.unitId
        where e.id = :id""")
    Optional<Named> named(long id);

    @Query("""
        select e.id, e.version, e.email, e.state, o.unitId from Employee e
        left join UnitOfficer o on o.employeeId = e.id where e.id = :id""")
    Optional<Shown> shown(long id);

    /** The unit an active employee looks after as an officer: the one entrusted, else the own. */
    @Query("""
        select coalesce(o.unitId, e.state.unitId) from Employee e
        left join UnitOfficer o on o.employeeId = e.id where e.id = :id and e.state.active = true""")
    Optional<Long> unitLookedAfter(long id);

    /** Names of those who ever head a unit. */
    @Query("""
        select e.id, e.state.name from Employee e
        where e.id in (select v.state.headEmployeeId from UnitVersion v)""")
    List<Name> heads();

    /** Names of others who have the number. */
    @Query("""
        select e.state.name from Employee e
        where (e.state.nip = :number or e.state.staffNumber = :number) and e.id <> :self""")
    List<String> othersWith(String number, long self);

    /** Whether another employee has the address or another account signs in with it: 0 or 1. */
    @NativeQuery("""
        SELECT EXISTS (SELECT 1 FROM employee WHERE email = :email AND id <> :self)
            OR EXISTS (SELECT 1 FROM account WHERE email = :email AND COALESCE(employee_id, -1) <> :self)""")
    int isUsed(String email, long self);

    /** Sets the address of an employee whom nobody has changed since that version; 0 when somebody has. */
    @Modifying
    @Query("""
        update Employee e set e.email = :email, e.version = e.version + 1 where e.id = :id and e.version = :version""")
    int keepEmail(long id, int version, @Nullable String email);

    /** They have left, all in one statement. */
    @Modifying
    @Query("""
        update Employee e set e.state.active = false, e.changedAt = :now, e.version = e.version + 1 where e.id in :ids""")
    void leave(Collection<Long> ids, Instant now);

    @Query("select count(e) from Employee e where e.state.active = true")
    long countActive();

    /** Those of the unit and all below it. */
    @NativeQuery("""
        WITH RECURSIVE below (id) AS (
            SELECT id FROM unit WHERE id = :unit
            UNION SELECT u.id FROM below b JOIN unit u ON u.parent_id = b.id AND u.ended_on IS NULL
        )
        SELECT COUNT(*) FROM employee WHERE active AND unit_id IN (SELECT id FROM below)""")
    long countActive(long unit);

    @Query("select e.id, e.state, e.email, a.state, case when a.activationHash is null then false else true end"
            + LISTED + " order by e.state.name, e.id limit :limit offset :offset")
    List<Line> page(Listed by, int offset, int limit);

    @Query("select count(e)" + LISTED)
    int count(Listed by);

    @Query("select count(e)" + WAITING)
    int countWaiting(Listed by);

    @Query("select e.id" + WAITING + " order by e.state.name, e.id")
    List<Long> waiting(Listed by);
}
