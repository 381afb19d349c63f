package id.netral.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Units as of today, also those that have ended or are only planned. */
public interface UnitRepository extends Repository<UnitEntity, Long> {

    /** Where a unit is. */
    record Position(@Nullable Long parent, boolean ended) {}

    /** A unit that has gone into another. */
    record Merged(long unit, long into) {}

    UnitEntity save(UnitEntity unit);

    /** By name. */
    @Query("""
        select new id.netral.people.UnitReference(new id.netral.people.UnitId(u.id), u.state.name) from UnitEntity u
        order by u.state.name, u.id""")
    List<UnitReference> all();

    @Query("""
        select u.state.parentId, case when u.endedOn is null then false else true end from UnitEntity u
        where u.id = :unit""")
    Optional<Position> position(long unit);

    /** The unit and all below it today. */
    @NativeQuery("""
        WITH RECURSIVE below AS (
            SELECT id FROM unit WHERE id = :unit
            UNION SELECT u.id FROM unit u JOIN below b ON u.parent_id = b.id WHERE u.ended_on IS NULL)
        SELECT id FROM below""")
    Set<Long> below(long unit);

    /** Merged units in which somebody still sits. */
    @Query("""
        select distinct u.id, u.state.mergedIntoId from UnitEntity u
        join Employee e on e.state.unitId = u.id and e.state.active = true
        where u.endedOn is not null and u.state.mergedIntoId is not null""")
    List<Merged> mergedWithPeople();
}
