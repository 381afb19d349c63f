package id.netral.catalog.origin;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What versions were elsewhere, by their ids here. */
interface VersionArrivalRepository extends Repository<VersionArrival, Long> {

    VersionArrival save(VersionArrival arrival);

    /** Empty for a version made here. */
    Optional<VersionArrival> findById(long version);
}
