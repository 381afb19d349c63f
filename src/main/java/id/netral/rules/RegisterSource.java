package id.netral.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Which files the register was last read from: the only row, written by {@link RegisterSourceRepository#put}. */
@Entity
@Table(name = "legal_register_source")
@SuppressWarnings("UnusedVariable") // read by queries
class RegisterSource {

    @Id
    private byte id;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String contentHash;

    private Instant loadedAt;

    boolean isFrom(String hash) {
        return contentHash.equals(hash);
    }

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    RegisterSource() {}
}
