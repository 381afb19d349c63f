package id.netral.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail with its content.
 *
 * @param reply the mail server's words at the last failure, null without any
 * @param files names of the attachments
 */
public record MailDetail(
        MailListing listing,
        String text,
        int tries,
        @Nullable String reply,
        List<String> files) {}
