package id.netral.security.account;

import java.time.Instant;

/**
 * A one-time code, just issued; shown once and kept nowhere.
 *
 * @param displayName whose it is
 * @param signInName what they sign in with: the NIP in full, or the e-mail
 * @param code two groups of five letters
 * @param expires the first instant at which it no longer works
 */
public record ActivationCode(String displayName, String signInName, String code, Instant expires) {

    /** Codes must not slip into logs. */
    @Override
    public String toString() {
        return "code of " + displayName;
    }
}
