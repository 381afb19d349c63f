package id.netral.people.roster;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rosters that came by themselves. */
interface RosterDeliveryRepository extends Repository<RosterDeliveryEntity, Long> {

    RosterDeliveryEntity save(RosterDeliveryEntity delivery);

    Optional<RosterDeliveryEntity> findById(long id);

    /** The delivery if it waits, for a step that nobody else takes meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from RosterDeliveryEntity d where d.id = :id and d.state = WAITING")
    Optional<RosterDeliveryEntity> lockWaiting(long id);

    /** The oldest first. */
    @Query("select d from RosterDeliveryEntity d where d.state = WAITING order by d.id")
    List<RosterDeliveryEntity> waiting();
}
