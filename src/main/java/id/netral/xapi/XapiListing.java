package id.netral.xapi;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the list shows it; nothing about whom.
 *
 * @param settledAt when the store took or refused it; null while it waits
 * @param reply what the store said when it refused
 */
public record XapiListing(
        String id,
        XapiVerb verb,
        XapiState state,
        Instant createdAt,
        @Nullable Instant settledAt,
        int tries,
        @Nullable String reply) {}
