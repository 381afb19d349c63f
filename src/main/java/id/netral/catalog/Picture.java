package id.netral.catalog;

import id.netral.common.source.Faults;
import java.util.Locale;

/**
 * What is known of a picture's file.
 *
 * @param width in pixels (SVG: user units), 0 when it does not say
 * @param height as the width
 */
record Picture(String contentType, int width, int height) {

    private static final int LARGEST = 500 * 1024;

    /** Checks that the file is what its name says; notes faults. */
    static Picture read(String file, byte[] bytes, Faults faults) {
        if (bytes.length > LARGEST) {
            faults.add(file, 1, "fault.imageSize", bytes.length / 1024, LARGEST / 1024);
        }
        var picture = switch (file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "svg" -> SvgPicture.read(file, bytes, faults);
            case "webp" -> RasterPicture.webp(bytes);
            case "png" -> RasterPicture.png(bytes);
            default -> RasterPicture.jpeg(bytes);
        };
        if (picture.isEmpty()) {
            faults.add(file, 1, "fault.notAPicture");
        }
        return picture.orElse(new Picture("application/octet-stream", 0, 0));
    }
}
