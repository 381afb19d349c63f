package id.netral.authoring.packs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The pair of keys this installation signs with, as it is kept; there is one at most. */
@Entity
@Immutable
@Table(name = "pack_signing_key")
@SuppressWarnings("UnusedVariable") // what no verb needs is there for whoever asks later
class StoredSigningKey {

    @Id
    private byte id;

    /** PKCS #8. */
    private byte[] secret;

    /** X.509. */
    private byte[] shown;

    private Instant madeAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    StoredSigningKey() {}

    SigningKey pair() {
        return SigningKey.of(secret, shown);
    }
}
