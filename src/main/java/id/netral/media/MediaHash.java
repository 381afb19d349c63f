package id.netral.media;

import java.util.regex.Pattern;

/**
 * SHA-256 of a content, which names it.
 *
 * @param hex 64 hexadecimal digits in lower case
 */
public record MediaHash(String hex) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public MediaHash {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower case");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
