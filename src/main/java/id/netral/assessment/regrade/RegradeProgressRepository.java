package id.netral.assessment.regrade;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How far regrades are. */
interface RegradeProgressRepository extends Repository<RegradeProgressEntity, Long> {

    RegradeProgressEntity save(RegradeProgressEntity progress);

    void delete(RegradeProgressEntity progress);

    /** Nobody else goes on with the regrade until the transaction ends; empty once it is finished. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from RegradeProgressEntity p where p.regradeId = :regrade")
    Optional<RegradeProgressEntity> lock(long regrade);

    /** Regrades nobody has gone on with since the moment, the oldest first. */
    @Query("select p.regradeId from RegradeProgressEntity p where p.touchedAt < :before order by p.regradeId")
    List<Long> left(Instant before);
}
