package id.netral.authoring.importing.picture;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a picture anew: at most {@value #LONGEST_SIDE} pixels a side and {@value #MAX_KILOBYTES} KB, PNG or JPEG, without
 * anything the file carried besides its pixels. Dimensions are looked at before anything is decoded.
 */
public final class PictureRecoder {

    /** Longest side of what comes out, in pixels. */
    public static final int LONGEST_SIDE = 1280;

    /** Largest file that comes out. */
    static final int MAX_KILOBYTES = 500;

    private static final int LARGEST_SIDE = 20_000;
    private static final long MOST_PIXELS = 60_000_000;
    private static final int MAX_BYTES = MAX_KILOBYTES * 1000;
    private static final float[] QUALITIES = {0.85f, 0.7f, 0.55f, 0.4f};

    private PictureRecoder() {}

    /**
     * A part of a picture that is shown, as shares of its width and height that are cut off.
     *
     * @param left 0 to 1, as the others
     */
    public record Crop(double left, double top, double right, double bottom) {
        public static final Crop NONE = new Crop(0, 0, 0, 0);

        boolean cutsNothing() {
            return equals(NONE) || left + right >= 1 || top + bottom >= 1;
        }
    }

    /** The picture's new bytes; throws {@link RefusedPicture} when it cannot or must not be shown. */
    static Recoded recode(byte[] bytes, Crop crop) {
        switch (LooksLike.of(bytes)) {
            case PNG, JPEG, GIF, BMP -> {}
            case METAFILE -> throw new RefusedPicture(PictureRefusal.METAFILE);
            default -> throw new RefusedPicture(PictureRefusal.UNSUPPORTED);
        }
        try {
            var upright = ExifOrientation.of(bytes).upright(decode(bytes));
            return encode(fit(cropped(upright, crop)));
        } catch (IOException | RuntimeException e) { // decoders fail in many ways over a damaged file
            throw e instanceof RefusedPicture refused ? refused : new RefusedPicture(PictureRefusal.DAMAGED);
        }
    }

    /** Whether the picture's header names dimensions that are safe to decode; other files than pictures are. */
    static boolean isSafeToDecode(byte[] bytes) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return true;
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return isSafe(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return false; // a header that cannot be read promises nothing
        }
    }

    private static boolean isSafe(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        return width > 0
                && height > 0
                && width <= LARGEST_SIDE
                && height <= LARGEST_SIDE
                && width * height <= MOST_PIXELS;
    }

    /** Decodes a picture, thinned out to about twice of what is ever kept. */
    static BufferedImage decode(byte[] bytes) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new RefusedPicture(PictureRefusal.UNSUPPORTED);
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if (!isSafe(reader)) {
                    throw new RefusedPicture(PictureRefusal.HUGE);
                }
                var how = reader.getDefaultReadParam();
                // a large photo is thinned out while it is read, down to about twice what is kept
                var step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * LONGEST_SIDE));
                how.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, how);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage cropped(BufferedImage image, Crop crop) {
        if (crop.cutsNothing()) {
            return image;
        }
        var left = (int) Math.clamp(Math.round(crop.left() * image.getWidth()), 0, image.getWidth() - 1);
        var top = (int) Math.clamp(Math.round(crop.top() * image.getHeight()), 0, image.getHeight() - 1);
        var right = (int) Math.clamp(Math.round((1 - crop.right()) * image.getWidth()), left + 1, image.getWidth());
        var bottom = (int) Math.clamp(Math.round((1 - crop.bottom()) * image.getHeight()), top + 1, image.getHeight());
        return image.getSubimage(left, top, right - left, bottom - top);
    }

    private static BufferedImage fit(BufferedImage image) {
        var scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        return drawn(image, scale, image.getColorModel().hasAlpha());
    }

    /** Always drawn anew, so that what is written has none but its own pixels and a common layout. */
    private static BufferedImage drawn(BufferedImage image, double scale, boolean transparent) {
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var drawn = new BufferedImage(
                width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        if (!transparent) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
        }
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    /** PNG when that is small, as drawings are; otherwise JPEG as good as fits. */
    public static Recoded encode(BufferedImage image) throws IOException {
        var png = png(image);
        if (png.length <= MAX_BYTES / 3) {
            return new Recoded("png", png, image.getWidth(), image.getHeight());
        }
        var flat = image.getColorModel().hasAlpha() ? drawn(image, 1, false) : image;
        return jpeg(flat).orElseGet(() -> new Recoded("png", png, image.getWidth(), image.getHeight()));
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static Optional<Recoded> jpeg(BufferedImage image) throws IOException {
        for (var scale = 1.0; scale > 0.2; scale -= 0.25) {
            var smaller = scale == 1.0 ? image : drawn(image, scale, false);
            for (var quality : QUALITIES) {
                var bytes = jpeg(smaller, quality);
                if (bytes.length <= MAX_BYTES) {
                    return Optional.of(new Recoded("jpg", bytes, smaller.getWidth(), smaller.getHeight()));
                }
            }
        }
        return Optional.empty();
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /**
     * A picture that is safe to show.
     *
     * @param ending {@code png} or {@code jpg}
     * @param width in pixels, as the height
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Recoded(String ending, byte[] bytes, int width, int height) {}
}
