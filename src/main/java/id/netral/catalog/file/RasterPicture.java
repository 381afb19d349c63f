package id.netral.catalog.file;

import id.netral.media.StoredMedium;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Recognises PNG, JPEG and WebP by their first bytes and reads their size; pixels are never decoded. */
final class RasterPicture {

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
    private static final int MOST_PIXELS = 10_000;

    private RasterPicture() {}

    /** As the media store has measured it. */
    static Optional<Picture> measured(String ending, StoredMedium medium) {
        return sized(ending.equals("jpg") ? "jpeg" : ending, medium.width(), medium.height());
    }

    static Optional<Picture> png(byte[] bytes) {
        return starts(bytes, 0, PNG) ? decoded(bytes, "png") : Optional.empty();
    }

    static Optional<Picture> jpeg(byte[] bytes) {
        return starts(bytes, 0, JPEG) ? decoded(bytes, "jpeg") : Optional.empty();
    }

    /** The three kinds of WebP keep their size in different places (RFC 9649). */
    static Optional<Picture> webp(byte[] bytes) {
        if (bytes.length < 30 || !starts(bytes, 0, "RIFF") || !starts(bytes, 8, "WEBP")) {
            return Optional.empty();
        }
        if (starts(bytes, 12, "VP8X")) {
            return sized("webp", 1 + little(bytes, 24, 3), 1 + little(bytes, 27, 3));
        }
        if (starts(bytes, 12, "VP8L") && bytes[20] == 0x2f) {
            var bits = little(bytes, 21, 4);
            return sized("webp", 1 + (bits & 0x3fff), 1 + (bits >>> 14 & 0x3fff));
        }
        if (starts(bytes, 12, "VP8 ")) {
            return sized("webp", little(bytes, 26, 2) & 0x3fff, little(bytes, 28, 2) & 0x3fff);
        }
        return Optional.empty();
    }

    private static Optional<Picture> decoded(byte[] bytes, String format) {
        var readers = ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        var reader = readers.next();
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input);
            return sized(format, reader.getWidth(0), reader.getHeight(0));
        } catch (IOException | RuntimeException e) {
            // the decoders throw all kinds of things at broken files
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static Optional<Picture> sized(String format, int width, int height) {
        return width > 0 && height > 0 && width <= MOST_PIXELS && height <= MOST_PIXELS
                ? Optional.of(new Picture("image/" + format, width, height))
                : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int at, String text) {
        return starts(bytes, at, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean starts(byte[] bytes, int at, byte[] start) {
        if (bytes.length < at + start.length) {
            return false;
        }
        for (var i = 0; i < start.length; i++) {
            if (bytes[at + i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static int little(byte[] bytes, int at, int length) {
        var number = 0;
        for (var i = 0; i < length; i++) {
            number |= (bytes[at + i] & 0xff) << (8 * i);
        }
        return number;
    }
}
