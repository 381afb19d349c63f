package id.netral.privacy;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Somebody has been told, in a version of the text, what personal data are used for. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // read by queries
class PrivacyNoticeSeen {

    /** Whose account, and which version of the text. */
    record Key(long accountId, int version) {}

    @EmbeddedId
    private Key id;

    private Instant seenAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    PrivacyNoticeSeen() {}
}
