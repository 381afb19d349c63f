package id.netral.security;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Compares passwords at sign-in on half of the processor's cores at most. A comparison takes a tenth of a second of a core by design; when a
 * whole office signs in at once, those who wait for theirs must not slow down the answers of those who are in a quiz.
 * Waiting is in order of arrival and costs no thread of the platform, since requests run on virtual threads.
 */
final class PatientPasswordEncoder implements PasswordEncoder {

    private final PasswordEncoder encoder;
    private final Semaphore cores;

    PatientPasswordEncoder(PasswordEncoder encoder, int availableCores) {
        this.encoder = encoder;
        this.cores = new Semaphore(Math.max(1, availableCores / 2), true);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return encoder.encode(password); // inside a transaction, which must not wait with a connection in its hand
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        cores.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash);
        } finally {
            cores.release();
        }
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
