package id.netral.authoring.importing.slides;

import java.util.Comparator;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;

/** Finds what a slide is called. Many slides have a text box where the title should be. */
final class SlideTitle {

    private static final int LONGEST = 100;

    private SlideTitle() {}

    /** The title's shape, or else the topmost one with a single short line; null when there is neither. */
    static @Nullable XSLFTextShape of(XSLFSlide slide) {
        var texts = slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast)
                .filter(shape -> !words(shape).isEmpty())
                .toList();
        for (var shape : texts) {
            if (shape.getTextType() == Placeholder.TITLE || shape.getTextType() == Placeholder.CENTERED_TITLE) {
                return shape;
            }
        }
        return texts.stream()
                .filter(shape -> shape.getAnchor() != null)
                .min(Comparator.comparingDouble(shape -> shape.getAnchor().getY()))
                .filter(shape -> shape.getTextParagraphs().size() == 1
                        && !shape.getTextParagraphs().getFirst().isBullet()
                        && words(shape).length() <= LONGEST)
                .orElse(null);
    }

    static String words(XSLFTextShape shape) {
        return shape.getText().strip().replaceAll("\\s+", " ");
    }
}
