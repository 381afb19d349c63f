package id.netral.authoring.packs;

import id.netral.common.RefusedException;
import id.netral.security.CurrentUser;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose packs are trusted here, and the own key to give to others. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class PackKeys {

    private static final int LONGEST_NAME = 200;

    private final KeyRing store;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    PackKeys(KeyRing store, CurrentUser currentUser, AuditTrail audit) {
        this.store = store;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /**
     * A public key as people see it.
     *
     * @param fingerprint 64 hex digits
     * @param pem text to hand on
     */
    public record ShownKey(String fingerprint, String pem) {}

    /** The own public key; made when first asked for. */
    @PreAuthorize("hasAnyRole('PELATIH', 'ADMIN')")
    @Transactional
    public ShownKey own() {
        var key = store.own().shown();
        return new ShownKey(key.fingerprint(), key.pem());
    }

    /** Keys let in, by name. */
    @Transactional(readOnly = true)
    public List<TrustedKey> trusted() {
        return store.trusted();
    }

    /**
     * Trusts packs signed by the key from now on; audited.
     *
     * @param pem the other agency's {@code pack.pub}
     * @throws RefusedException {@code pack.key.*} when the text is no key, the name is missing, or the key is known
     */
    @Transactional
    public void trust(String name, String pem) {
        var key = AgencyKey.read(pem).orElseThrow(() -> new RefusedException("pack.key.unreadable"));
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new RefusedException("pack.key.name", LONGEST_NAME);
        }
        if (!store.add(key, name.strip(), currentUser.require())) {
            throw new RefusedException("pack.key.known");
        }
        audit.record(AuditAction.PACK_KEY_CHANGED, name.strip(), Map.of("act", "trust", "key", key.fingerprint()));
    }

    /**
     * Trusts whoever signed the pack under the name it gives, if the key's fingerprint is the one the operator was told;
     * audited. A key that is known already stays so.
     *
     * @param fingerprint blanks, colons and letter case do not count
     * @throws RefusedException {@code pack.key.other} when the pack is signed by another key, {@code pack.*} when it is not
     *     whole
     */
    @Transactional
    public void trustSender(byte[] zip, String fingerprint) {
        var pack = SignedPack.read(zip);
        var told = fingerprint.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
        if (!told.equals(pack.key().fingerprint())) {
            throw new RefusedException("pack.key.other", pack.key().fingerprint());
        }
        if (!store.state(pack.key()).trusted()) {
            trust(pack.manifest().origin(), pack.key().pem());
        }
    }

    /** Trusts the key no more; what was published stays. Audited. */
    @Transactional
    public void distrust(TrustedKey key) {
        if (store.remove(key.fingerprint())) {
            audit.record(AuditAction.PACK_KEY_CHANGED, key.name(), Map.of("act", "distrust", "key", key.fingerprint()));
        }
    }
}
