package id.netral.authoring.importing.slides;

import id.netral.authoring.importing.common.ImportedLesson;
import id.netral.authoring.importing.common.LessonWords;
import id.netral.authoring.importing.common.Texts;
import id.netral.document.Block;
import id.netral.document.Inline;
import id.netral.document.LessonDocument;
import java.util.ArrayList;
import java.util.List;

/** Puts slides together to lessons: by PowerPoint's sections, else by title slides, else a handful at a time. */
final class SlideLessons {

    /** So many slides without any division still make one lesson. */
    private static final int ONE_LESSON = 12;

    private static final int HANDFUL = 8;

    private SlideLessons() {}

    static List<ImportedLesson> of(List<ImportedSlide> slides, String title) {
        var bySection = slides.stream().map(ImportedSlide::section).distinct().count() > 1;
        var byTitle = slides.stream().filter(ImportedSlide::opens).count() > 1;
        var lessons = new ArrayList<ImportedLesson>();
        var part = new ArrayList<ImportedSlide>();
        for (var slide : slides) {
            if (!part.isEmpty() && begins(slide, part, bySection, byTitle, slides.size())) {
                lessons.add(lesson(part, title, bySection));
                part.clear();
            }
            part.add(slide);
        }
        lessons.add(lesson(part, title, bySection));
        return lessons;
    }

    private static boolean begins(
            ImportedSlide slide, List<ImportedSlide> part, boolean bySection, boolean byTitle, int all) {
        if (bySection) {
            return !slide.section().equals(part.getLast().section());
        }
        return byTitle ? slide.opens() : all > ONE_LESSON && part.size() == HANDFUL;
    }

    private static ImportedLesson lesson(List<ImportedSlide> slides, String title, boolean bySection) {
        var first = slides.getFirst();
        var own = bySection && !first.section().isEmpty() ? first.section() : first.title();
        var name = own.isEmpty() ? title : own;
        var blocks = new ArrayList<Block>();
        for (var slide : slides) {
            // what the lesson is called need not stand below its name once more
            if (slide != first || !slide.title().equals(name)) {
                blocks.add(Texts.heading(2, List.of(new Inline.Text(heading(slide)))));
            }
            blocks.addAll(slide.blocks());
        }
        return new ImportedLesson(name, new LessonDocument(blocks));
    }

    private static String heading(ImportedSlide slide) {
        return slide.title().isEmpty() ? LessonWords.INDONESIAN.slide() + " " + slide.number() : slide.title();
    }
}
