package id.netral.authoring.packs;

import id.netral.security.SignedInUser;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The own key pair, and the keys let in; within the caller's transaction. */
@Component
class KeyRing {

    private final SigningKeyRepository pairs;
    private final TrustedKeyRepository keys;
    private final Clock clock;

    KeyRing(SigningKeyRepository pairs, TrustedKeyRepository keys, Clock clock) {
        this.pairs = pairs;
        this.keys = keys;
        this.clock = clock;
    }

    /** The own pair, made when there is none; of two nodes that make one at once, one wins. */
    SigningKey own() {
        return pairs.find().orElseGet(this::made).pair();
    }

    private StoredSigningKey made() {
        var pair = SigningKey.generate();
        pairs.addUnlessThere(pair.secret().getEncoded(), pair.shown().key().getEncoded(), clock.instant());
        return pairs.lock().orElseThrow();
    }

    SignatureState state(AgencyKey key) {
        if (own().shown().fingerprint().equals(key.fingerprint())) {
            return SignatureState.OWN;
        }
        return keys.existsByFingerprint(key.fingerprint()) ? SignatureState.TRUSTED : SignatureState.UNKNOWN_KEY;
    }

    /** Whether the key was let in by this very person. */
    boolean isLetInBy(String fingerprint, SignedInUser user) {
        return keys.existsByFingerprintAndAddedByAccount(fingerprint, user.accountId());
    }

    List<TrustedKey> trusted() {
        return keys.all();
    }

    /** False when the key was there already. */
    boolean add(AgencyKey key, String name, SignedInUser by) {
        var added = keys.addUnlessThere(
                key.fingerprint(),
                name,
                key.key().getEncoded(),
                by.displayName(),
                PackArrivalEntity.account(by),
                clock.instant());
        return added > 0;
    }

    boolean remove(String fingerprint) {
        return keys.remove(fingerprint) > 0;
    }
}
