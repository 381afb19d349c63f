package id.netral.people.roster;

import id.netral.people.UnitId;
import id.netral.people.roster.KeptDeliveries.Origin;
import id.netral.people.roster.KeptDeliveries.Result;
import id.netral.people.roster.RosterDelivery.State;
import id.netral.people.roster.comparison.ImportStamp;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A roster that came by itself. Whoever takes a step holds the row, so that each is taken once. */
@Entity
@Table(name = "roster_delivery")
class RosterDeliveryEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RosterWay via;

    private String sender;
    private @Nullable Long tokenId;
    private String fileName;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    private String sheet;

    /** The file's words by meaning, as JSON. */
    @Column(columnDefinition = "text")
    private String columns;

    private boolean fullList;
    private @Nullable Long fullUnitId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private State state;

    /** What the last dry run has told, as JSON. */
    @Column(columnDefinition = "text")
    private String result;

    /** Fingerprint of the same. */
    @JdbcTypeCode(SqlTypes.CHAR)
    private String difference;

    private @Nullable Long importId;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private @Nullable Instant decidedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    RosterDeliveryEntity() {}

    /** A roster that waits, with what its dry run has told. */
    RosterDeliveryEntity(KeptPreview kept, Origin origin, String columns, String result, Instant now) {
        var roster = kept.roster();
        var extent = kept.choices().leaving().departure().extent();
        this.receivedAt = now;
        this.via = origin.way();
        this.sender = origin.sender();
        this.tokenId = origin.tokenId();
        this.fileName = roster.fileName();
        this.sha256 = roster.sha256();
        this.sheet = roster.sheet();
        this.columns = columns;
        this.fullList = extent.full();
        this.fullUnitId = extent.unit() == null ? null : extent.unit().value();
        this.state = State.WAITING;
        this.result = result;
        this.difference = kept.difference();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String fileName() {
        return fileName;
    }

    String sha256() {
        return sha256;
    }

    String sheet() {
        return sheet;
    }

    String columns() {
        return columns;
    }

    boolean waits() {
        return state == State.WAITING;
    }

    RosterWay way() {
        return via;
    }

    String result() {
        return result;
    }

    String difference() {
        return difference;
    }

    RosterDelivery shown(Result told) {
        var extent = new RosterExtent(fullList, fullUnitId == null ? null : new UnitId(fullUnitId));
        return new RosterDelivery(
                id(),
                receivedAt,
                via,
                sender,
                tokenId,
                fileName,
                sha256,
                state,
                told.counts(),
                told.newUnits(),
                new RosterDeparture(extent, told.leaving(), told.active()),
                importId);
    }

    /** A newer dry run has told something else. */
    void tell(String newResult, String newDifference) {
        result = newResult;
        difference = newDifference;
    }

    void applied(ImportStamp stamp) {
        state = State.APPLIED;
        importId = stamp.importId();
        decidedAt = stamp.now();
    }

    void discard(Instant now) {
        state = State.DISCARDED;
        decidedAt = now;
    }
}
