package id.netral.messaging;

import id.netral.common.EmailAddress;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be put into the outbox.
 *
 * @param key says what the mail is, such as {@code reminder/17/2026-11-23}; of two mails with the same key only the first
 *     is kept
 * @param employee whom it is for, null for an address outside the roster
 * @param subject one line, at most 200 characters
 * @param html the same as the text for programs that show it; made by the caller from clean parts, null for none
 * @param notAfter when it would be stale: not sent from then on; null for never
 * @param anyHour whether it may leave in quiet hours, because a person asked for it just now
 */
public record Mail(
        String key,
        EmailAddress to,
        @Nullable EmployeeId employee,
        String subject,
        String text,
        @Nullable String html,
        List<Attachment> attachments,
        @Nullable Instant notAfter,
        boolean anyHour) {

    /** Bytes of all attachments together. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 500_000;
    private static final Pattern KEY = Pattern.compile("[\\w./:+-]{1,190}");

    /**
     * Throws {@link RefusedException} {@code mail.subject}, {@code mail.text} or {@code mail.too-big}, and
     * {@link IllegalArgumentException} for a key no program should make.
     */
    public Mail {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not a key of the outbox: " + key);
        }
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT || !HeaderText.isOneLine(subject)) {
            throw new RefusedException("mail.subject", LONGEST_SUBJECT);
        }
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new RefusedException("mail.text", LONGEST_TEXT);
        }
        attachments = List.copyOf(attachments);
        if (attachments.stream().mapToLong(file -> file.content().length).sum() > MOST_BYTES) {
            throw new RefusedException("mail.too-big", MOST_BYTES / 1024 / 1024);
        }
    }

    /** A mail of plain text that keeps quiet hours and never gets stale. */
    public static Mail plain(String key, EmailAddress to, @Nullable EmployeeId employee, String subject, String text) {
        return new Mail(key, to, employee, subject, text, null, List.of(), null, false);
    }

    /** The same with one more file. */
    public Mail with(Attachment attachment) {
        var all = new ArrayList<>(attachments);
        all.add(attachment);
        return new Mail(key, to, employee, subject, text, html, all, notAfter, anyHour);
    }

    /** The same, stale from the moment given. */
    public Mail until(Instant moment) {
        return new Mail(key, to, employee, subject, text, html, attachments, moment, anyHour);
    }

    /** The same, free to leave in quiet hours. */
    public Mail atAnyHour() {
        return new Mail(key, to, employee, subject, text, html, attachments, notAfter, true);
    }
}
