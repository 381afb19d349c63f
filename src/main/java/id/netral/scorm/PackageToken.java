package id.netral.scorm;

import id.netral.common.intake.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The key to a package's files, as it stands in their address: a document without an origin sends no cookies.
 *
 * @param text 256 random bits
 */
record PackageToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static PackageToken fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new PackageToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What the database keeps of it. */
    String hash() {
        return Sha256.of(text);
    }

    @Override
    public String toString() {
        return "package token"; // the key must not slip into logs
    }
}
