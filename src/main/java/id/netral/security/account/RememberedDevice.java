package id.netral.security.account;

import id.netral.security.secret.Secrets;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * A device that stays signed in, and what it says of a token that comes. It is read, judged and changed by conditional
 * statements, as a browser sends several requests at once.
 */
@Entity
@Table(name = "persistent_logins")
class RememberedDevice implements Persistable<String> {

    static final Duration KEPT = Duration.ofDays(30);

    private static final Duration GRACE = Duration.ofMinutes(1);

    /** How long an answer may be thought lost. */
    private static final Duration LOST = Duration.ofDays(7);

    /** What follows when a token comes. */
    enum Verdict {
        /** The newest one: a new one takes its place. */
        CHANGE,
        /** The newest one, given just now: it has arrived. */
        ARRIVED,
        /** The one before, at the same time as others: it is good and stays. */
        TOGETHER,
        /** The one before, and the newest never came back: its answer was lost, so another one is given. */
        AGAIN,
        /** The device is forgotten. */
        OVER,
        /** There are two who use tokens of this device. */
        STOLEN
    }

    @Id
    private String series;

    /** Id of the account. */
    @Column(name = "username")
    private String account;

    /** Hash of the newest token. */
    private String token;

    /** Hash of the token before, in whose place the newest was given. */
    @Column(name = "previous_token")
    private @Nullable String previous;

    private Instant lastUsed;

    /** Since when no token given has come back; null when the newest has. */
    private @Nullable Instant unconfirmedSince;

    @Transient
    private boolean added;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    RememberedDevice() {}

    /** A device that signs in now. */
    RememberedDevice(String series, String account, String token, Instant now) {
        this.series = series;
        this.account = account;
        this.token = token;
        this.lastUsed = now;
        this.added = true;
    }

    @PostLoad
    @PostPersist
    void stored() {
        added = false;
    }

    @Override
    public String getId() {
        return series;
    }

    @Override
    public boolean isNew() {
        return added;
    }

    String series() {
        return series;
    }

    String account() {
        return account;
    }

    String token() {
        return token;
    }

    @Nullable
    Instant unconfirmedSince() {
        return unconfirmedSince;
    }

    Verdict verdict(String presented, Instant now) {
        if (lastUsed.plus(KEPT).isBefore(now)) {
            return Verdict.OVER;
        }
        var justNow = lastUsed.plus(GRACE).isAfter(now);
        if (Secrets.same(token, presented)) {
            return justNow ? Verdict.ARRIVED : Verdict.CHANGE;
        }
        if (previous == null || !Secrets.same(previous, presented)) {
            return Verdict.STOLEN;
        }
        return justNow ? Verdict.TOGETHER : late(now);
    }

    private Verdict late(Instant now) {
        if (unconfirmedSince == null) {
            return Verdict.STOLEN;
        }
        return unconfirmedSince.plus(LOST).isBefore(now) ? Verdict.OVER : Verdict.AGAIN;
    }
}
