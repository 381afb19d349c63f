package id.netral.authoring.importing.slides;

import id.netral.authoring.importing.common.Carried;
import id.netral.authoring.importing.common.ImportNotes;
import id.netral.authoring.importing.common.ImportPlace;
import id.netral.authoring.importing.common.ImportedFile;
import id.netral.authoring.importing.common.LessonWords;
import id.netral.authoring.importing.common.SourceKind;
import id.netral.authoring.importing.office.OfficePackage;
import id.netral.authoring.importing.picture.PictureIntake;
import id.netral.common.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** Reads a PowerPoint file: each slide becomes a heading, a picture of the slide, its text and the speaker's notes. */
public final class PptxReader {

    private static final int MOST_SLIDES = 300;

    private final LessonWords words;
    private final ImportNotes notes = new ImportNotes();
    private final PictureIntake pictures = new PictureIntake();

    private PptxReader(LessonWords words) {
        this.words = words;
    }

    /** The file's lessons; throws {@link RefusedException} with the reason. */
    public static ImportedFile read(Path file, String name, LessonWords words) throws IOException {
        try (var office = OfficePackage.open(file)) {
            return new PptxReader(words).read(office, name);
        } catch (RefusedException refused) {
            throw refused;
        } catch (RuntimeException | LinkageError e) { // the library fails in many ways over a damaged file
            throw OfficePackage.refusal(e);
        }
    }

    private ImportedFile read(OfficePackage office, String name) throws IOException {
        var sections = PptxSections.of(office);
        try (var show = new XMLSlideShow(office.opc())) {
            var all = show.getSlides();
            if (all.size() > MOST_SLIDES) {
                throw new RefusedException("importing.file.too-many-slides", MOST_SLIDES);
            }
            var pen = new SlidePicture(show.getPageSize());
            var slides = new ArrayList<ImportedSlide>();
            for (var slide : all) {
                if (isShown(slide)) {
                    slides.add(new SlideReader(slide, office, pen, pictures, notes, words)
                            .read(sections.of(slide.getSlideNumber())));
                    notes.carried(Carried.SLIDE);
                }
            }
            if (slides.isEmpty()) {
                throw new RefusedException("importing.file.blank");
            }
            return imported(slides, name);
        }
    }

    private boolean isShown(XSLFSlide slide) {
        if (slide.isHidden()) {
            var title = SlideTitle.of(slide);
            notes.lost(
                    ImportPlace.slide(slide.getSlideNumber(), title == null ? "" : SlideTitle.words(title)),
                    "lost.hidden-slide");
        }
        return !slide.isHidden();
    }

    private ImportedFile imported(List<ImportedSlide> slides, String name) {
        var first = slides.getFirst();
        var title = first.opens() && !first.title().isEmpty() ? first.title() : LessonWords.title(name);
        var lessons = SlideLessons.of(slides, title);
        lessons.forEach(lesson -> notes.carried(Carried.LESSON));
        return new ImportedFile(SourceKind.PPTX, title, lessons, pictures.all(), notes.report());
    }
}
