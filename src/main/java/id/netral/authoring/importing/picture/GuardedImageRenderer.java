package id.netral.authoring.importing.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.sl.draw.BitmapImageRenderer;

/** Draws the pictures of slides, but decodes only those whose dimensions are safe. */
public final class GuardedImageRenderer extends BitmapImageRenderer {

    private static final int MOST_BYTES = 40 * 1024 * 1024;

    @Override
    public void loadImage(InputStream data, String contentType) throws IOException {
        loadImage(data.readNBytes(MOST_BYTES), contentType);
    }

    @Override
    public void loadImage(byte[] data, String contentType) throws IOException {
        var decodable = switch (LooksLike.of(data)) {
            case PNG, JPEG, GIF, BMP -> PictureRecoder.isSafeToDecode(data);
            default -> false;
        };
        img = decodable ? decoded(data) : new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
    }

    private static BufferedImage decoded(byte[] data) throws IOException {
        try {
            return PictureRecoder.decode(data);
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }
}
