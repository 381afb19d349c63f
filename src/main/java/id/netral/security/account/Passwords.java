package id.netral.security.account;

import id.netral.common.RefusedException;
import id.netral.security.secret.HashingTurns;
import id.netral.security.secret.TurnedAwayException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Sets passwords that keep the rules, and checks the one a person gives. Not inside a transaction, see {@link HashingTurns}. */
@Component
class Passwords {

    private final PasswordEncoder encoder;
    private final HashingTurns turns;

    Passwords(PasswordEncoder encoder, HashingTurns turns) {
        this.encoder = encoder;
        this.turns = turns;
    }

    /**
     * The hash of a good password for this account; throws RefusedException {@code password.*} for a weak one, {@code
     * too-busy}.
     */
    String hash(String password, Account account) {
        PasswordRules.check(password, account.nip().orElse(null), account.displayName());
        return encode(password);
    }

    /** The hash of any password. */
    String encode(String password) {
        var hash = inTurn(() -> encoder.encode(password));
        if (hash == null) {
            throw new IllegalArgumentException("no password");
        }
        return hash;
    }

    boolean matches(String password, Account account) {
        return account.passwordHash()
                .filter(hash -> inTurn(() -> encoder.matches(password, hash)))
                .isPresent();
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        try {
            return turns.take(HashingTurns.AT_ONCE, work);
        } catch (TurnedAwayException e) {
            throw new RefusedException("too-busy");
        }
    }
}
