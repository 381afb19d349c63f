package id.netral.people.roster;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of waiting deliveries, packed some hundreds together. */
interface RosterDeliveryPartRepository extends Repository<RosterDeliveryPart, RosterDeliveryPart.Key> {

    RosterDeliveryPart save(RosterDeliveryPart part);

    /** In their order; none are there once the delivery is decided on. */
    @Query("""
        select p.content from RosterDeliveryPart p
        where p.id.deliveryId = :delivery and p.id.readable = :readable order by p.id.part""")
    List<byte[]> contents(long delivery, boolean readable);

    @Modifying
    @Query("delete from RosterDeliveryPart p where p.id.deliveryId = :delivery")
    void forget(long delivery);
}
