package id.netral.people.roster.comparison;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Units that imports have made. */
public interface RosterImportUnitRepository extends Repository<RosterImportUnit, RosterImportUnit.Key> {

    RosterImportUnit save(RosterImportUnit unit);

    @Query("select u.id.unitId from RosterImportUnit u where u.id.importId = :roster order by u.id.unitId")
    List<Long> madeBy(long roster);
}
