package id.netral.rules;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which units elections concern. */
interface ElectionRegionRepository extends Repository<ElectionRegion, Long> {

    List<ElectionRegion> findAll();

    List<ElectionRegion> saveAll(Iterable<ElectionRegion> regions);

    @Modifying
    @Query("delete from ElectionRegion r where r.election = :election")
    void deleteOf(String election);
}
