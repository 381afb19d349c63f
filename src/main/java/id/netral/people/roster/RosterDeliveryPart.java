package id.netral.people.roster;

import id.netral.common.SavedOnce;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** Some hundreds of a delivery's rows, packed. Parts are added with their delivery and go once it is decided on. */
@Entity
@Immutable
class RosterDeliveryPart implements SavedOnce<RosterDeliveryPart.Key> {

    /** Which part of the delivery's readable or unreadable rows. */
    record Key(long deliveryId, boolean readable, int part) {}

    @EmbeddedId
    private Key id;

    @Column(columnDefinition = "mediumblob")
    private byte[] content;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    RosterDeliveryPart() {}

    RosterDeliveryPart(Key id, byte[] content) {
        this.id = id;
        this.content = content.clone();
    }

    @Override
    public Key getId() {
        return id;
    }
}
