package id.netral.authoring.importing.slides;

import id.netral.authoring.importing.common.Carried;
import id.netral.authoring.importing.common.ImportNotes;
import id.netral.authoring.importing.common.ImportPlace;
import id.netral.authoring.importing.common.LessonWords;
import id.netral.authoring.importing.common.Texts;
import id.netral.authoring.importing.office.OfficePackage;
import id.netral.authoring.importing.picture.PictureIntake;
import id.netral.document.Block;
import id.netral.document.BlockIds;
import id.netral.document.Inline;
import id.netral.document.Mark;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;

/** Reads one slide. */
final class SlideReader {

    /** A slide of more parts is a drawing that would take too long to draw again. */
    private static final int MOST_ELEMENTS = 20_000;

    private final XSLFSlide slide;
    private final OfficePackage office;
    private final SlidePicture pen;
    private final PictureIntake pictures;
    private final ImportNotes notes;
    private final LessonWords words;
    private final @Nullable XSLFTextShape titleShape;
    private final String title;
    private final ImportPlace place;

    SlideReader(
            XSLFSlide slide,
            OfficePackage office,
            SlidePicture pen,
            PictureIntake pictures,
            ImportNotes notes,
            LessonWords words) {
        this.slide = slide;
        this.office = office;
        this.pen = pen;
        this.pictures = pictures;
        this.notes = notes;
        this.words = words;
        this.titleShape = SlideTitle.of(slide);
        this.title = titleShape == null ? "" : SlideTitle.words(titleShape);
        this.place = ImportPlace.slide(slide.getSlideNumber(), title);
    }

    ImportedSlide read(String section) {
        var facts = SlideFacts.of(slide.getPackagePart(), office);
        facts.note(place, notes);
        var blocks = new ArrayList<Block>();
        if (facts.elements() <= MOST_ELEMENTS) {
            picture(facts, blocks);
        } else {
            notes.lost(place, "lost.slide-picture");
        }
        var text = new SlideText(place, titleShape, notes);
        text.shapes(slide.getShapes());
        blocks.addAll(text.finish());
        narration(blocks);
        return new ImportedSlide(slide.getSlideNumber(), title, section, opens(), blocks);
    }

    private void picture(SlideFacts facts, List<Block> blocks) {
        var drawn = pen.of(slide);
        if (drawn.isEmpty()) {
            notes.lost(place, "lost.slide-picture");
            return;
        }
        var path = pictures.keep(drawn.get().bytes(), drawn.get().ending());
        blocks.add(new Block.Image(BlockIds.next(), path, alternative(facts), ""));
        notes.carried(Carried.PICTURE);
    }

    /** The slide's own text stands beside its picture, so only what its pictures show has to be described. */
    private String alternative(SlideFacts facts) {
        if (facts.undescribed() > 0) {
            notes.toDo(place, "todo.slide-alternative", facts.undescribed());
            return "";
        }
        var name = words.slide() + " " + slide.getSlideNumber() + (title.isEmpty() ? "" : ": " + title);
        return facts.descriptions().isEmpty()
                ? name + " (" + words.slideContent() + ")"
                : name + ". " + String.join("; ", facts.descriptions());
    }

    private boolean opens() {
        var layout = slide.getSlideLayout();
        var type = layout == null ? null : layout.getType();
        return type == SlideLayout.TITLE || type == SlideLayout.SECTION_HEADER;
    }

    private void narration(List<Block> blocks) {
        var page = slide.getNotes();
        if (page == null) {
            return;
        }
        var paragraphs = page.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast)
                .filter(shape -> !SlideText.LEFT_OUT.contains(shape.getTextType()))
                .flatMap(shape -> shape.getTextParagraphs().stream())
                .map(paragraph -> paragraph.getText().strip())
                .filter(text -> !text.isEmpty())
                .toList();
        for (var i = 0; i < paragraphs.size(); i++) {
            var said = new Inline.Text(paragraphs.get(i));
            blocks.add(Texts.paragraph(
                    i > 0
                            ? List.of(said)
                            : List.of(
                                    new Inline.Text(words.narration(), List.of(new Mark.Bold())),
                                    new Inline.Text(" "),
                                    said)));
        }
        if (!paragraphs.isEmpty()) {
            notes.carried(Carried.NARRATION);
        }
    }
}
