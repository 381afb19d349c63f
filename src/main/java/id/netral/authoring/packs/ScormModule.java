package id.netral.authoring.packs;

import id.netral.catalog.LessonContent;
import id.netral.catalog.file.PackBytes;
import id.netral.question.QuizDefinition;
import id.netral.rules.Article;
import java.util.List;
import java.util.SortedMap;

/**
 * What goes into a SCORM package.
 *
 * @param version number of the module's version
 * @param lessons in reading order; their pictures by path in the package, their articles by anchor
 * @param articles cited anywhere
 * @param media pictures and other files by path
 */
record ScormModule(
        String slug,
        int version,
        String title,
        String summary,
        List<String> objectives,
        List<LessonContent> lessons,
        QuizDefinition quiz,
        List<Article> articles,
        SortedMap<String, PackBytes> media) {}
