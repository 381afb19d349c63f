package id.netral.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mail taken for sending. */
record ClaimedMail(
        MailId id,
        String recipient,
        String subject,
        String text,
        @Nullable String html,
        String messageId,
        int tries,
        List<Attachment> attachments) {}
