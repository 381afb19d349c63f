package id.netral.messaging;

import id.netral.common.LikePattern;
import org.jspecify.annotations.Nullable;

/**
 * Which mails to show.
 *
 * @param state null for all
 * @param text part of the recipient or the subject, blank for all
 */
public record MailFilter(@Nullable MailState state, String text) {

    /** The text for LIKE, null for all. */
    @Nullable
    String pattern() {
        return text.isBlank() ? null : LikePattern.containing(text.strip());
    }

    /** Everything. */
    public static final MailFilter ALL = new MailFilter(null, "");
}
