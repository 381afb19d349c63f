package id.netral.learning.audience;

import id.netral.common.EmployeeId;
import id.netral.people.Unit;
import id.netral.people.UnitId;
import id.netral.people.UnitTree;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What audiences are made of: people and units as they stand in the transaction at hand, also for work that nobody is signed in
 * for, and who is on which list.
 */
public interface AudienceMemberRepository extends Repository<AudienceMember, AudienceMember.Key> {

    /** Somebody who may be picked. */
    record Known(long id, String nip, long unit, boolean active) {}

    /** A unit of today. */
    record UnitRow(
            long id,
            String name,
            @Nullable Long parent,
            boolean opd,
            @Nullable Long head) {

        Unit unit() {
            return new Unit(
                    new UnitId(id),
                    name,
                    parent == null ? null : new UnitId(parent),
                    opd,
                    head == null ? null : new EmployeeId(head));
        }
    }

    /**
     * Puts people on a list; twice counts as once.
     *
     * @param people their numbers as a JSON array: one statement for however many
     */
    @Modifying(flushAutomatically = true)
    @NativeQuery("""
        INSERT IGNORE INTO audience_member (list_id, employee_id)
        SELECT :list, p.id FROM JSON_TABLE(:people, '$[*]' COLUMNS (id BIGINT PATH '$')) p""")
    void add(long list, String people);

    @Query("""
        select e.id, e.state.nip, e.state.unitId, e.state.active from Employee e where e.state.nip in :nips""")
    List<Known> known(Collection<String> nips);

    @Query("select e.id from Employee e where e.state.unitId in :units")
    Set<Long> peopleIn(Collection<Long> units);

    @Query("""
        select u.id, u.state.name, u.state.parentId, u.state.opd, u.state.headEmployeeId from UnitEntity u
        where u.endedOn is null""")
    List<UnitRow> units();

    /** Today's tree of units. */
    default UnitTree tree() {
        return new UnitTree(units().stream().map(UnitRow::unit).toList());
    }
}
