package id.netral.security.account;

import id.netral.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A browser from which an account's owner has given the right password; one browser may know several accounts. */
@Entity
@IdClass(KnownDevice.Key.class)
class KnownDevice {

    /** The browser's token, hashed, and the account. */
    record Key(String hash, long accountId) implements Serializable {}

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private String hash;

    @Id
    private long accountId;

    @Column(name = "last_used")
    private Instant lastUsed;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    KnownDevice() {}

    KnownDevice(String hash, AccountId account, Instant now) {
        this.hash = hash;
        this.accountId = account.value();
        this.lastUsed = now;
    }

    /** When the password was last given there. */
    Instant lastUsed() {
        return lastUsed;
    }
}
