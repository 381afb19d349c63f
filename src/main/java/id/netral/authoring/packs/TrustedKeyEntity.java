package id.netral.authoring.packs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A key of another agency that was let in. */
@Entity
@Immutable
@Table(name = "pack_trusted_key")
@SuppressWarnings("UnusedVariable") // read by queries
class TrustedKeyEntity {

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private String fingerprint;

    private String name;

    /** X.509. */
    private byte[] shown;

    private String addedBy;

    /** Null for the command line. */
    private @Nullable Long addedByAccount;

    private Instant addedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    TrustedKeyEntity() {}
}
