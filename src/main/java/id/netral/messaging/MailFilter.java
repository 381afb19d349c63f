package id.netral.messaging;

import org.jspecify.annotations.Nullable;

/**
 * Which mails to show.
 *
 * @param state null for all
 * @param text part of the recipient or the subject, blank for all
 */
public record MailFilter(@Nullable MailState state, String text) {

    /** Everything. */
    public static final MailFilter ALL = new MailFilter(null, "");
}
