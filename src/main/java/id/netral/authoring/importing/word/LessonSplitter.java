package id.netral.authoring.importing.word;

import id.netral.authoring.importing.common.Carried;
import id.netral.authoring.importing.common.ImportNotes;
import id.netral.authoring.importing.common.ImportedLesson;
import id.netral.authoring.importing.common.Texts;
import id.netral.document.Block;
import id.netral.document.Inline;
import id.netral.document.LessonDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Divides a text document into lessons at its main headings. */
final class LessonSplitter {

    private final int lessonLevel;
    private final String opening;
    private final ImportNotes notes;
    private final Supplier<List<Block>> endmatter;
    private final List<ImportedLesson> lessons = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private String title;
    private int lastLevel = 1;
    private String documentTitle = "";

    /**
     * Begins a document.
     *
     * @param lessonLevel headings of this level and above begin a lesson
     * @param opening title of the lesson before the first heading
     * @param endmatter what has to stand at the end of the lesson that ends now
     */
    LessonSplitter(int lessonLevel, String opening, ImportNotes notes, Supplier<List<Block>> endmatter) {
        this.lessonLevel = lessonLevel;
        this.opening = opening;
        this.notes = notes;
        this.endmatter = endmatter;
        this.title = opening;
    }

    void add(LessonPart part) {
        switch (part) {
            case LessonPart.Head head -> head(head);
            case LessonPart.Body body -> blocks.add(body.block());
            case LessonPart.Caption caption -> caption(caption.content());
        }
    }

    private void head(LessonPart.Head head) {
        if (head.level() == 0 || head.level() < lessonLevel && documentTitle.isEmpty() && lessons.isEmpty()) {
            if (documentTitle.isEmpty()) {
                documentTitle = head.words();
            } else {
                blocks.add(Texts.bold(head.content()));
            }
        } else if (head.level() <= lessonLevel) {
            finishLesson();
            title = head.words();
        } else {
            // headings of a lesson skip no level, whatever they did in the file
            var level = Math.clamp(head.level() - lessonLevel + 1L, 2, Math.min(4, lastLevel + 1));
            lastLevel = level;
            blocks.add(Texts.heading(level, head.content()));
            notes.carried(Carried.HEADING);
        }
    }

    private void caption(List<Inline> words) {
        if (!blocks.isEmpty()
                && blocks.getLast() instanceof Block.Image image
                && image.caption().isEmpty()) {
            blocks.removeLast();
            blocks.add(new Block.Image(image.id(), image.src(), image.alt(), Inline.plain(words)));
        } else {
            blocks.add(Texts.paragraph(words));
        }
    }

    private void finishLesson() {
        blocks.addAll(endmatter.get());
        var document = new LessonDocument(blocks);
        if (!document.isEmpty() || !title.equals(opening)) {
            lessons.add(new ImportedLesson(title, document));
            notes.carried(Carried.LESSON);
        }
        blocks.clear();
        lastLevel = 1;
        title = opening;
    }

    /** All lessons; nothing can be added afterwards. */
    List<ImportedLesson> finish() {
        finishLesson();
        return lessons;
    }

    /** What the document calls itself, empty when it does not. */
    String documentTitle() {
        return documentTitle;
    }
}
