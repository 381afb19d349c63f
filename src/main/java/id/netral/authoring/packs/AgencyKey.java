package id.netral.authoring.packs;

import id.netral.common.intake.Sha256;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** The public key by which an agency's packs are known (Ed25519). */
record AgencyKey(PublicKey key) {

    static final String ALGORITHM = "Ed25519";

    private static final String HEAD = "-----BEGIN PUBLIC KEY-----";
    private static final String FOOT = "-----END PUBLIC KEY-----";
    private static final int LONGEST = 400;

    /** The key written by {@link #pem()}; empty when the text is none. */
    static Optional<AgencyKey> read(String pem) {
        var text = pem.strip();
        if (text.length() > LONGEST || !text.startsWith(HEAD) || !text.endsWith(FOOT)) {
            return Optional.empty();
        }
        var body = text.substring(HEAD.length(), text.length() - FOOT.length()).replaceAll("\\s", "");
        try {
            return Optional.of(of(Base64.getDecoder().decode(body)));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** The key of X.509 bytes; throws {@link IllegalStateException} for others. */
    static AgencyKey of(byte[] encoded) {
        try {
            return new AgencyKey(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As text to hand on. */
    String pem() {
        return HEAD + "\n" + Base64.getEncoder().encodeToString(key.getEncoded()) + "\n" + FOOT + "\n";
    }

    /** What two people compare by telephone: SHA-256 of the key, 64 hex digits. */
    String fingerprint() {
        return Sha256.of(key.getEncoded());
    }

    /** Whether the signature over the bytes is this key's. */
    boolean signed(byte[] bytes, byte[] signature) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(bytes);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // a signature of the wrong length is no signature
        }
    }
}
