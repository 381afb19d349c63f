package id.netral.people.history;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Employees' versions. */
interface EmployeeVersionRepository extends Repository<EmployeeVersion, Long> {

    EmployeeVersion save(EmployeeVersion version);

    /** By employee and day, those of one day as they were recorded. */
    @Query("""
        select v from EmployeeVersion v where v.employeeId in :employees order by v.employeeId, v.effectiveOn, v.id""")
    List<EmployeeVersion> of(Collection<Long> employees);

    /** Of everybody who was, is or will be in the unit; in the same order. */
    @Query("""
        select v from EmployeeVersion v where v.employeeId in (
            select o.employeeId from EmployeeVersion o where o.state.unitId = :unit
            union select b.employeeId from EmployeeVersion b where b.state.baseUnitId = :unit)
        order by v.employeeId, v.effectiveOn, v.id""")
    List<EmployeeVersion> everIn(long unit);

    /** As they were recorded. */
    @Query("""
        select v, a.displayName from EmployeeVersion v left join Account a on a.id = v.recordedBy
        where v.employeeId = :employee order by v.id""")
    List<RecordedEmployee> recorded(long employee);

    /** How many are in each unit on a day, as it is known or planned now. */
    @Query("""
        select k.unit as unit, count(*) as people from (
            select v.state.unitId as unit, v.state.active as active, row_number() over (
                partition by v.employeeId order by v.effectiveOn desc, v.id desc) as latest
            from EmployeeVersion v where v.effectiveOn <= :day) k
        where k.latest = 1 and k.active = true group by k.unit""")
    List<UnitSize> sizes(LocalDate day);
}
