package id.netral.authoring.importing.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera was held. It stands beside the pixels, so it has to be applied before all that is dropped.
 *
 * @param value 1 to 8, as EXIF numbers them; 1 is upright
 */
record ExifOrientation(int value) {

    private static final ExifOrientation UPRIGHT = new ExifOrientation(1);
    private static final int TAG = 0x0112;
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int START_OF_FILE = 0xFFD8;
    private static final String EXIF = "Exif\0\0";

    /** Reads it from a JPEG; upright for all else and for what makes no sense. */
    static ExifOrientation of(byte[] bytes) {
        try {
            var in = ByteBuffer.wrap(bytes);
            if (bytes.length < 4 || (in.getShort() & 0xFFFF) != START_OF_FILE) {
                return UPRIGHT;
            }
            for (var marker = in.getShort() & 0xFFFF; marker != START_OF_SCAN; marker = in.getShort() & 0xFFFF) {
                var length = (in.getShort() & 0xFFFF) - 2;
                if (marker == APP1 && length > EXIF.length() && isExif(bytes, in.position())) {
                    return inTiff(in.slice(in.position() + EXIF.length(), length - EXIF.length()));
                }
                in.position(in.position() + length);
            }
            return UPRIGHT;
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static boolean isExif(byte[] bytes, int at) {
        return new String(bytes, at, EXIF.length(), StandardCharsets.ISO_8859_1).equals(EXIF);
    }

    private static ExifOrientation inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var count = tiff.getShort(directory) & 0xFFFF;
        for (var i = 0; i < count; i++) {
            var entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                var value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? new ExifOrientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** The picture as it was seen. */
    BufferedImage upright(BufferedImage image) {
        if (value == 1) {
            return image;
        }
        var turned = value > 4;
        var width = turned ? image.getHeight() : image.getWidth();
        var height = turned ? image.getWidth() : image.getHeight();
        var upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = upright.createGraphics();
        pen.drawImage(image, transform(image.getWidth(), image.getHeight()), null);
        pen.dispose();
        return upright;
    }

    private AffineTransform transform(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
