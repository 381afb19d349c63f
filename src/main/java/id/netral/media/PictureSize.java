package id.netral.media;

import id.netral.common.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * Size of a picture as its header says, in pixels; the pixels themselves are not decoded.
 *
 * @param width from 1 to 10,000
 * @param height from 1 to 10,000; both together at most 40 million pixels
 */
record PictureSize(int width, int height) {

    private static final int LONGEST = 10_000;
    private static final long MOST_PIXELS = 40_000_000;

    /** The size; a {@link RefusedException} for no picture of the kind and for one that would fill the memory. */
    static PictureSize require(Path file, MediaKind kind, String name) throws IOException {
        var size = kind == MediaKind.WEBP ? webp(file) : decoded(file);
        var found = size.filter(known -> known.width > 0 && known.height > 0)
                .orElseThrow(() -> new RefusedException("media.damaged", name));
        if (!found.decodable()) {
            throw new RefusedException("media.too-many-pixels", name, LONGEST, MOST_PIXELS / 1_000_000);
        }
        return found;
    }

    boolean decodable() {
        return width <= LONGEST && height <= LONGEST && (long) width * height <= MOST_PIXELS;
    }

    private static Optional<PictureSize> decoded(Path file) {
        try (var in = Files.newInputStream(file)) {
            return of(in);
        } catch (IOException | RuntimeException e) { // the decoders throw all kinds of things at broken files
            return Optional.empty();
        }
    }

    /** Of what ImageIO can read. */
    private static Optional<PictureSize> of(InputStream in) throws IOException {
        try (var input = ImageIO.createImageInputStream(in)) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                return Optional.of(new PictureSize(reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        }
    }

    /** The three kinds of WebP keep their size in different places (RFC 9649). */
    private static Optional<PictureSize> webp(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(30);
        }
        if (head.length < 30) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        return switch (new String(head, 12, 4, StandardCharsets.US_ASCII)) {
            case "VP8X" ->
                Optional.of(new PictureSize(1 + (bytes.getInt(24) & 0xffffff), 1 + (bytes.getInt(26) >>> 8)));
            case "VP8L" -> {
                var bits = bytes.getInt(21);
                yield Optional.of(new PictureSize(1 + (bits & 0x3fff), 1 + (bits >>> 14 & 0x3fff)));
            }
            case "VP8 " -> Optional.of(new PictureSize(bytes.getShort(26) & 0x3fff, bytes.getShort(28) & 0x3fff));
            default -> Optional.empty();
        };
    }
}
