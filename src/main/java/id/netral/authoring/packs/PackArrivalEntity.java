package id.netral.authoring.packs;

import id.netral.authoring.packs.PackArrival.State;
import id.netral.security.SignedInUser;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A pack that came from elsewhere. One that waits is decided by a statement of {@link PackArrivalRepository}, so that of two
 * people the first one's word stands.
 */
@Entity
@Table(name = "pack_arrival")
class PackArrivalEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String slug;
    private String title;
    private String origin;
    private int originVersion;

    @JdbcTypeCode(SqlTypes.CHAR)
    @SuppressWarnings("UnusedVariable") // for whoever asks later
    private String sha256;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String fingerprint;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private State state;

    private @Nullable Long receivedBy;
    private String receivedName;
    private Instant receivedAt;

    @SuppressWarnings("UnusedVariable") // for whoever asks later
    private @Nullable Long decidedBy;

    private @Nullable String decidedName;
    private @Nullable Instant decidedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    PackArrivalEntity() {}

    /** A pack that waits. */
    PackArrivalEntity(SignedPack pack, SignedInUser by, Instant now) {
        this.slug = pack.manifest().slug();
        this.title = pack.manifest().title();
        this.origin = pack.manifest().origin();
        this.originVersion = pack.manifest().version();
        this.sha256 = pack.manifest().sha256();
        this.fingerprint = pack.key().fingerprint();
        this.state = State.WAITING;
        this.receivedBy = account(by);
        this.receivedName = by.displayName();
        this.receivedAt = now;
    }

    /** A pack that whoever brings it publishes at once. */
    static PackArrivalEntity published(SignedPack pack, SignedInUser by, Instant now) {
        var arrival = new PackArrivalEntity(pack, by, now);
        arrival.state = State.PUBLISHED;
        arrival.decidedBy = account(by);
        arrival.decidedName = by.displayName();
        arrival.decidedAt = now;
        return arrival;
    }

    long id() {
        return id;
    }

    PackArrival shown(Optional<SignedInUser> reader) {
        var by = receivedBy;
        var own = by != null && reader.filter(user -> user.accountId() == by).isPresent();
        return new PackArrival(
                id,
                slug,
                title,
                origin,
                originVersion,
                fingerprint,
                state,
                receivedName,
                receivedAt,
                own,
                decidedName,
                decidedAt);
    }

    /** The command line has no account. */
    static @Nullable Long account(SignedInUser user) {
        return user.accountId() == 0 ? null : user.accountId();
    }
}
