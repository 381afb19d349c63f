package id.netral.authoring.packs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** A part of a waiting pack's zip; gone once the pack is decided on. */
@Entity
@Immutable
@IdClass(PackArrivalPart.Key.class)
@SuppressWarnings("UnusedVariable") // read by queries
class PackArrivalPart {

    /** Which pack, and the part's number from 0. */
    record Key(long arrivalId, int part) implements Serializable {}

    @Id
    private long arrivalId;

    @Id
    private int part;

    @Column(columnDefinition = "mediumblob")
    private byte[] content;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    PackArrivalPart() {}
}
