package id.netral.security;

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
}
