package id.netral.people.roster.undo;

import id.netral.people.roster.comparison.RosterChangeKind;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What imports have done to people. */
interface RosterImportRowRepository extends Repository<RosterImportRow, RosterImportRow.Key> {

    /** By name. */
    @Query("""
        select r from RosterImportRow r where r.id.importId = :roster and r.kind = :kind
        order by r.name, r.id.employeeId limit :limit offset :offset""")
    List<RosterImportRow> page(long roster, RosterChangeKind kind, int offset, int limit);
}
