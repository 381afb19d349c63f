package id.netral.media;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a content is answered with.
 *
 * @param contentType as the one who refers to it knows it
 * @param etag strong, with its quotes
 * @param kept how long a browser keeps it without asking again; zero: it always asks
 * @param contentPolicy the answer's own Content-Security-Policy
 * @param downloadAs name to save it under; null to show it where it is asked for
 */
public record MediaAnswer(
        MediaHash hash,
        String contentType,
        String etag,
        Duration kept,
        String contentPolicy,
        @Nullable String downloadAs) {

    /** A file opened by itself is a document: it may run nothing and load nothing, and is nobody's neighbour. */
    public static final String NOTHING = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private static final Duration FOREVER = Duration.ofDays(365);
    private static final Set<String> SHOWN =
            Set.of("image/png", "image/jpeg", "image/webp", "image/svg+xml", "video/mp4", "video/webm", "text/vtt");

    /** A content at an address that will never hold another; kinds that pages do not show are saved under the name. */
    public static MediaAnswer unchanging(MediaHash hash, String contentType, String etag, String name) {
        return new MediaAnswer(hash, contentType, etag, FOREVER, NOTHING, SHOWN.contains(contentType) ? null : name);
    }

    /** A content at an address that may hold another tomorrow. */
    public static MediaAnswer changing(MediaHash hash, String contentType, String name) {
        return new MediaAnswer(
                hash,
                contentType,
                "\"" + hash + "\"",
                Duration.ZERO,
                NOTHING,
                SHOWN.contains(contentType) ? null : name);
    }
}
