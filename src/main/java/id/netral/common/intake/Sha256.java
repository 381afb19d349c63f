package id.netral.common.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** SHA-256, written as 64 hexadecimal digits in lower case. */
public final class Sha256 {

    private Sha256() {}

    /** A digest nothing has gone into yet; {@link #hex} ends it. For digest streams and for what is hashed piece by piece. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** The hash of what went into the digest, which is empty again afterwards. */
    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String of(byte[] bytes) {
        var digest = digest();
        digest.update(bytes);
        return hex(digest);
    }

    /** The hash of the text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of the file's bytes, which are never in memory all at once. */
    public static String of(Path file) throws IOException {
        var digest = digest();
        try (var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, sink);
        }
        return hex(digest);
    }

    /** One hash over many files: of their lines {@code hash, two blanks, path}, by path, as {@code sha256sum} writes them. */
    public static String ofAll(Map<String, String> hashes) {
        var lines = new StringBuilder();
        new TreeMap<>(hashes)
                .forEach((path, hash) ->
                        lines.append(hash).append("  ").append(path).append('\n'));
        return of(lines.toString());
    }
}
