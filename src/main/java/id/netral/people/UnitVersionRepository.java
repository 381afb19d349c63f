package id.netral.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Units' versions. */
public interface UnitVersionRepository extends Repository<UnitVersion, Long> {

    UnitVersion save(UnitVersion version);

    /** By unit and day, those of one day as they were recorded. */
    @Query("select v from UnitVersion v order by v.unitId, v.effectiveOn, v.id")
    List<UnitVersion> all();

    /** The units of a day as it was known at a moment. */
    @Query("""
        select k.unit as unit, k.name as name, k.parent as parent, k.opd as opd, k.head as head from (
            select v.unitId as unit, v.state.name as name, v.state.parentId as parent, v.state.opd as opd,
                v.state.headEmployeeId as head, v.ended as ended, row_number() over (
                    partition by v.unitId order by v.effectiveOn desc, v.id desc) as latest
            from UnitVersion v where v.effectiveOn <= :day and v.recordedAt <= :known) k
        where k.latest = 1 and k.ended = false""")
    List<StandingUnit> standing(LocalDate day, Instant known);

    /** As they were recorded. */
    @Query("""
        select v, a.displayName from UnitVersion v left join Account a on a.id = v.recordedBy
        where v.unitId = :unit order by v.id""")
    List<RecordedUnit> recorded(long unit);
}
