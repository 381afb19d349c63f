package id.netral.security;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Sets passwords that keep the rules, and checks the one a person gives. */
@Component
class Passwords {

    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** The hash of a good password for this account; throws RefusedException {@code password.*} for a weak one. */
    String hash(String password, Account account) {
        PasswordRules.check(password, account.nip().orElse(null), account.displayName());
        return encode(password);
    }

    /** The hash of any password. */
    String encode(String password) {
        var hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalArgumentException("no password");
        }
        return hash;
    }

    boolean matches(String password, Account account) {
        return account.passwordHash()
                .filter(hash -> encoder.matches(password, hash))
                .isPresent();
    }
}
