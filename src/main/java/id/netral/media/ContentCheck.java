package id.netral.media;

import id.netral.common.RefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Looks whether a file is what its name says and nothing else besides: a picture that is also an archive or a page is
 * taken for something else by some program later on.
 */
final class ContentCheck {

    /** What is known of a content. */
    record Facts(String contentType, int width, int height) {}

    private static final int HEAD = 1024;

    /** A zip's directory ends at most this far from the end: its record and the longest comment. */
    private static final int TAIL = 22 + 65_535;

    private static final List<String> MARKUP =
            List.of("<!doctype html", "<html", "<head", "<body", "<script", "<iframe", "<?php", "<svg");

    private ContentCheck() {}

    /** What the file is; a {@link RefusedException} when its content is not that of its name. */
    static Facts of(Path file, MediaUpload upload) throws IOException {
        if (upload.trustedType() != null) {
            return new Facts(upload.trustedType(), 0, 0);
        }
        var name = upload.name().substring(upload.name().lastIndexOf('/') + 1);
        var kind = MediaKind.promisedBy(upload.ending())
                .orElseThrow(() -> new RefusedException("media.kind-unknown", name));
        var head = head(file);
        if (!kind.begins(head)) {
            throw new RefusedException("media.kind-mismatch", name);
        }
        if (alsoSomethingElse(kind, head, file)) {
            throw new RefusedException("media.polyglot", name);
        }
        if (kind.archive()) {
            ArchiveCheck.require(file, kind, name);
        } else if (kind.text()) {
            TextCheck.require(file, kind, name);
        }
        var size = kind.raster() ? PictureSize.require(file, kind, name) : new PictureSize(0, 0);
        return new Facts(kind.type(), size.width(), size.height());
    }

    private static boolean alsoSomethingElse(MediaKind kind, byte[] head, Path file) throws IOException {
        var start = new String(head, StandardCharsets.ISO_8859_1);
        return !kind.text() && !kind.archive() && holdsMarkup(start)
                || kind != MediaKind.PDF && !kind.archive() && start.contains("%PDF-")
                || !kind.archive() && endsAsZip(file);
    }

    private static boolean holdsMarkup(String start) {
        var lower = start.toLowerCase(Locale.ROOT);
        return MARKUP.stream().anyMatch(lower::contains);
    }

    private static boolean endsAsZip(Path file) throws IOException {
        var size = Files.size(file);
        try (var channel = Files.newByteChannel(file)) {
            var length = (int) Math.min(size, TAIL);
            channel.position(size - length);
            var tail = ByteBuffer.allocate(length);
            while (tail.hasRemaining() && channel.read(tail) >= 0) {
                // until all is there
            }
            return endRecord(tail.array());
        }
    }

    /** Whether an end record whose comment reaches exactly to the end is among the bytes. */
    private static boolean endRecord(byte[] tail) {
        for (var at = tail.length - 22; at >= 0; at--) {
            if (tail[at] == 'P' && tail[at + 1] == 'K' && tail[at + 2] == 5 && tail[at + 3] == 6) {
                var comment = (tail[at + 20] & 0xff) | (tail[at + 21] & 0xff) << 8;
                if (at + 22 + comment == tail.length) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }
}
