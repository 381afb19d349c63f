package id.netral.authoring.packs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** SHA-256 in small hex digits. */
final class Sha256 {

    private Sha256() {}

    static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One hash over many files: of their lines {@code hash, two blanks, path}, by path, as {@code sha256sum} writes them. */
    static String ofAll(Map<String, String> hashes) {
        var lines = new StringBuilder();
        new TreeMap<>(hashes)
                .forEach((path, hash) ->
                        lines.append(hash).append("  ").append(path).append('\n'));
        return of(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
