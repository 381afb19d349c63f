package id.netral.authoring.importing.slides;

import id.netral.authoring.importing.picture.GuardedImageRenderer;
import id.netral.authoring.importing.picture.PictureRecoder;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.poi.sl.draw.Drawable;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws slides as pictures. All of a file's slides together get a minute; the rest stays without a picture. */
final class SlidePicture {

    private static final Logger LOG = LoggerFactory.getLogger(SlidePicture.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int LARGEST_PAGE = 10_000;

    private final Dimension page;
    private final long until = System.nanoTime() + PATIENCE.toNanos();

    /** The page's size is in points. */
    SlidePicture(Dimension page) {
        this.page = new Dimension(Math.clamp(page.width, 72, LARGEST_PAGE), Math.clamp(page.height, 72, LARGEST_PAGE));
    }

    /** The slide as people see it; empty when it cannot be drawn. */
    Optional<PictureRecoder.Recoded> of(XSLFSlide slide) {
        if (System.nanoTime() > until) {
            return Optional.empty();
        }
        var scale = (double) PictureRecoder.LONGEST_SIDE / Math.max(page.width, page.height);
        var picture = new BufferedImage(
                Math.max(1, (int) Math.round(page.width * scale)),
                Math.max(1, (int) Math.round(page.height * scale)),
                BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.setRenderingHint(Drawable.IMAGE_RENDERER, new GuardedImageRenderer());
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            pen.scale(scale, scale);
            slide.draw(pen);
            return Optional.of(PictureRecoder.encode(picture));
        } catch (IOException | RuntimeException | LinkageError e) { // the library does not draw everything
            LOG.info("Slide {} could not be drawn: {}", slide.getSlideNumber(), e.toString());
            return Optional.empty();
        } finally {
            pen.dispose();
        }
    }
}
