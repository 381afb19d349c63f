package id.netral.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the list shows it.
 *
 * @param notBefore earliest moment of the next try
 * @param sentAt null unless the mail server has taken it
 * @param problem key of the sentence about the last failure, null without one
 */
public record MailListing(
        MailId id,
        String recipient,
        String subject,
        MailState state,
        Instant createdAt,
        Instant notBefore,
        @Nullable Instant sentAt,
        @Nullable String problem) {}
