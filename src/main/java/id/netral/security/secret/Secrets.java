package id.netral.security.secret;

import id.netral.common.intake.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Makes secrets that are shown once, and the hashes that are kept of them. */
public final class Secrets {

    /** Capital letters and digits that nobody takes for another: no I, L, O, 0, 1. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int CODE_LENGTH = 10;
    private static final int TOKEN_BYTES = 24;

    /** A code has 49 bits; with this work, trying all takes years, and a code lives a week. */
    private static final int CODE_WORK = 2_000;

    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** A code of ten letters for people to type. */
    public static String code() {
        var code = new StringBuilder(CODE_LENGTH);
        for (var i = 0; i < CODE_LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** The code as it is read best: two groups of five. */
    public static String grouped(String code) {
        return code.substring(0, CODE_LENGTH / 2) + "-" + code.substring(CODE_LENGTH / 2);
    }

    /** What is kept of a code; the same for small letters, spaces and hyphens. */
    public static String hashOfCode(long account, String typed) {
        HashingTurns.requireNoConnection();
        var code = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        var spec = new PBEKeySpec(
                (code + "#").toCharArray(),
                ("account " + account).getBytes(StandardCharsets.UTF_8),
                CODE_WORK,
                HASH_BITS);
        try {
            var hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);
            return HexFormat.of().formatHex(hash.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token nobody types. */
    public static String token() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a token: 64 characters. */
    public static String hashOfToken(String token) {
        return Sha256.of(token);
    }

    /** Compares in a time that tells nothing. */
    public static boolean same(String hash, String other) {
        return MessageDigest.isEqual(hash.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
