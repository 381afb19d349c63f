package id.netral.authoring.importing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures for tests. */
final class Pictures {

    private Pictures() {}

    /** A picture in a format of ImageIO; each seed gives another. */
    static byte[] of(String format, int width, int height, int seed) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        for (var x = 0; x < width; x += 8) {
            pen.setColor(new Color((x * 7 + seed * 40) & 0xFF, (x * 3) & 0xFF, (seed * 90) & 0xFF));
            pen.fillRect(x, 0, 8, height);
        }
        pen.setColor(Color.WHITE);
        pen.fillOval(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
