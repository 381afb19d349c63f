package id.netral.messaging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Message-IDs that follow from a mail's key, so that a receiving server may know a mail it has had. */
final class MessageIds {

    private static final int BYTES = 16;
    private static final String NO_DOMAIN = "netral.invalid";

    private MessageIds() {}

    /** The key tells nothing outside: only its digest goes out. */
    static String of(String key, String from) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return "<" + HexFormat.of().formatHex(digest, 0, BYTES) + "@" + domain(from) + ">";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String domain(String from) {
        var domain = from.substring(from.lastIndexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
        return domain.isEmpty() ? NO_DOMAIN : domain;
    }
}
