package id.netral.security.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The link by which the first administrator is made: there is at most one, with the hash of its token. */
@Entity
@SuppressWarnings("UnusedVariable") // read by queries
class AdminLink {

    @Id
    private byte id;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String tokenHash;

    private Instant expires;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    AdminLink() {}
}
