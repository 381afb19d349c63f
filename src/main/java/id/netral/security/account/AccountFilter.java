package id.netral.security.account;

import id.netral.common.LikePattern;
import id.netral.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the administrator's list.
 *
 * @param text part of the name, or the beginning of NIP or e-mail; blank for all
 * @param role only accounts with this role; null for all
 * @param state only accounts in this state; null for all
 */
public record AccountFilter(
        String text, @Nullable Role role, @Nullable AccountState state) {

    /** Everybody. */
    public static final AccountFilter NONE = new AccountFilter("", null, null);

    /** Part of a name, null for all; so are the others. */
    @Nullable
    String namePattern() {
        return text.isBlank() ? null : LikePattern.containing(text.strip());
    }

    /** The beginning of a NIP, which people write in groups. */
    @Nullable
    String nipPattern() {
        return text.isBlank() ? null : LikePattern.literal(text.replaceAll("[\\s.]", "")) + "%";
    }

    /** The beginning of an e-mail. */
    @Nullable
    String emailPattern() {
        return text.isBlank() ? null : LikePattern.literal(text.strip()) + "%";
    }
}
