package id.netral.xapi;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The installation's secret and how the store was found last: the only row, which comes into being with the secret by
 * {@link XapiStandingRepository#keepUnlessKnown}.
 */
@Entity
@DynamicUpdate // never the secret
@Table(name = "xapi_standing")
class XapiStanding {

    @Id
    private byte id;

    @SuppressWarnings("UnusedVariable") // read by queries
    @JdbcTypeCode(SqlTypes.CHAR)
    private String secret;

    private int failures;
    private @Nullable Instant restUntil;
    private @Nullable String problem;
    private @Nullable String reply;
    private @Nullable Instant workedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    XapiStanding() {}

    /** In a row, so far. */
    int failures() {
        return failures;
    }

    /** No try before. */
    @Nullable
    Instant restUntil() {
        return restUntil;
    }

    /** Key of the sentence that explains the last failure. */
    @Nullable
    String problem() {
        return problem;
    }

    /** What the store said then. */
    @Nullable
    String reply() {
        return reply;
    }

    @Nullable
    Instant workedAt() {
        return workedAt;
    }

    /** The store has answered as it should. */
    void worked(Instant now) {
        tryAgain();
        problem = null;
        reply = null;
        workedAt = now;
    }

    /** The store cannot be used until then. */
    void away(Instant until, String why, @Nullable String said) {
        failures++;
        restUntil = until;
        problem = why;
        reply = said;
    }

    /** The next try may come at once, and counts as the first. */
    void tryAgain() {
        failures = 0;
        restUntil = null;
    }
}
