package id.netral.authoring.importing.word;

import id.netral.authoring.importing.common.ImportNotes;
import id.netral.authoring.importing.common.ImportPlace;
import id.netral.authoring.importing.common.ImportedFile;
import id.netral.authoring.importing.common.ImportedLesson;
import id.netral.authoring.importing.common.LessonWords;
import id.netral.authoring.importing.common.SourceKind;
import id.netral.authoring.importing.common.Texts;
import id.netral.authoring.importing.office.OfficePackage;
import id.netral.authoring.importing.picture.PictureIntake;
import id.netral.common.RefusedException;
import id.netral.document.Block;
import id.netral.document.BlockIds;
import id.netral.document.Inline;
import id.netral.document.ListItem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a Word file. POI opens the package; the text itself is read part by part as XML, because what trainers use
 * (tracked changes, text boxes, content controls) does not show in POI's paragraphs, and a long file stays out of memory.
 */
public final class DocxReader {

    private final LessonWords words;
    private final ImportNotes notes = new ImportNotes();
    private final PictureIntake pictures = new PictureIntake();
    private final DocxEndmatter endmatter = new DocxEndmatter();

    private DocxReader(LessonWords words) {
        this.words = words;
    }

    /** The file's lessons; throws {@link RefusedException} with the reason. */
    public static ImportedFile read(Path file, String name, LessonWords words) throws IOException {
        try (var office = OfficePackage.open(file)) {
            return new DocxReader(words).read(new DocxSource(office), name);
        } catch (RefusedException refused) {
            throw refused;
        } catch (RuntimeException e) { // the library may fail over parts that contradict each other
            throw OfficePackage.refusal(e);
        }
    }

    private ImportedFile read(DocxSource source, String name) {
        var outline = DocxOutline.of(source);
        var main = source.office().main();
        var context = new DocxContext(source, main, new DocxPlaces(), endmatter, pictures, notes, outline.isGuessed());
        var splitter = new LessonSplitter(outline.lessonLevel(), words.opening(), notes, () -> noteTexts(context));
        var body = new DocxBody(context, splitter::add);
        source.office().children(main, "w:body", body::element);
        body.finish();
        wholeFile(source, outline);
        var lessons = splitter.finish();
        if (lessons.isEmpty()) {
            throw new RefusedException("importing.file.blank");
        }
        var title = splitter.documentTitle().isEmpty() ? LessonWords.title(name) : splitter.documentTitle();
        return new ImportedFile(SourceKind.DOCX, title, named(lessons, title), pictures.all(), notes.report());
    }

    /** A text without headings is one lesson of the document's name. */
    private List<ImportedLesson> named(List<ImportedLesson> lessons, String title) {
        return lessons.size() == 1 && lessons.getFirst().title().equals(words.opening())
                ? List.of(new ImportedLesson(title, lessons.getFirst().document()))
                : lessons;
    }

    private void wholeFile(DocxSource source, DocxOutline outline) {
        if (outline.isGuessed()) {
            notes.changed(ImportPlace.file(), "changed.guessed");
        } else if (outline.hasNoHeadings()) {
            notes.toDo(ImportPlace.file(), "todo.no-headings");
        }
        if (source.comments() > 0) {
            notes.lost(ImportPlace.file(), "lost.comments", source.comments());
        }
        if (source.office().related("header") != null || source.office().related("footer") != null) {
            notes.lost(ImportPlace.file(), "lost.header");
        }
        var settings = source.office().related("settings");
        if (settings != null && OfficePackage.hasExternal(settings, "attachedTemplate")) {
            notes.lost(ImportPlace.file(), "lost.template");
        }
    }

    private List<Block> noteTexts(DocxContext context) {
        var all = endmatter.take();
        if (all.isEmpty()) {
            return List.of();
        }
        var items = new ArrayList<ListItem>();
        for (var note : all) {
            var inside = DocxBody.nested(note.content().children(), context.within(note.part()));
            items.add(new ListItem(inside.isEmpty() ? List.of(Texts.paragraph("–")) : inside));
        }
        return List.of(
                Texts.heading(2, List.of(new Inline.Text(words.footnotes()))),
                new Block.OrderedList(BlockIds.next(), 1, items));
    }
}
