package id.netral.authoring.packs;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;

/** The pair of keys an installation signs its packs with. */
record SigningKey(PrivateKey secret, AgencyKey shown) {

    static SigningKey generate() {
        try {
            var pair = KeyPairGenerator.getInstance(AgencyKey.ALGORITHM).generateKeyPair();
            return new SigningKey(pair.getPrivate(), new AgencyKey(pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The pair of its stored halves (PKCS #8 and X.509). */
    static SigningKey of(byte[] secret, byte[] shown) {
        try {
            return new SigningKey(
                    KeyFactory.getInstance(AgencyKey.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret)),
                    AgencyKey.of(shown));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] sign(byte[] bytes) {
        try {
            var signature = Signature.getInstance(AgencyKey.ALGORITHM);
            signature.initSign(secret);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps the secret half out of logs. */
    @Override
    public String toString() {
        return "SigningKey[" + shown.fingerprint() + "]";
    }
}
