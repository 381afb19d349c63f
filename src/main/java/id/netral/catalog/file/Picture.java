package id.netral.catalog.file;

import id.netral.common.source.Faults;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known of a picture's file.
 *
 * @param width in pixels (SVG: user units), 0 when it does not say
 * @param height as the width
 */
public record Picture(String contentType, int width, int height) {

    private static final int LARGEST = 500 * 1024;
    private static final Picture UNKNOWN = new Picture("application/octet-stream", 0, 0);

    /** Checks that the file is what its name says; notes faults. */
    public static Picture read(String file, PackBytes bytes, Faults faults) {
        if (bytes.size() > LARGEST) {
            faults.add(file, 1, "fault.imageSize", bytes.size() / 1024, LARGEST / 1024);
        }
        var ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var picture = bytes instanceof PackBytes.Kept kept && kept.medium().width() > 0 && !ending.equals("svg")
                ? RasterPicture.measured(ending, kept.medium())
                : read(file, ending, bytes, faults);
        if (picture.isEmpty()) {
            faults.add(file, 1, "fault.notAPicture");
        }
        return picture.orElse(UNKNOWN);
    }

    /** What is far too large has its fault already and is not read. */
    private static Optional<Picture> read(String file, String ending, PackBytes content, Faults faults) {
        if (content instanceof PackBytes.Kept && content.size() > LARGEST) {
            return Optional.of(UNKNOWN);
        }
        var bytes = content.bytes();
        return switch (ending) {
            case "svg" -> SvgPicture.read(file, bytes, faults);
            case "webp" -> RasterPicture.webp(bytes);
            case "png" -> RasterPicture.png(bytes);
            default -> RasterPicture.jpeg(bytes);
        };
    }
}
