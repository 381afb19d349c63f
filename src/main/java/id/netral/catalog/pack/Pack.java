package id.netral.catalog.pack;

import id.netral.catalog.file.PackMedium;
import id.netral.question.QuizDefinition;
import id.netral.rules.ArticleId;
import java.util.List;
import java.util.SortedMap;

/**
 * A content pack without faults, ready to be published.
 *
 * @param texts its sources by path, pictures aside
 * @param change what it says has changed since the version before it
 */
public record Pack(
        String slug,
        String hash,
        ModuleHead head,
        List<Lesson> lessons,
        QuizDefinition quiz,
        List<PackMedium> media,
        SortedMap<String, String> texts,
        ModuleChange change) {

    /**
     * One lesson.
     *
     * @param html sanitised; pictures by their path in the pack
     * @param articles all the lesson cites: front matter, links and cases
     */
    public record Lesson(
            int number,
            String slug,
            String title,
            String html,
            int minutes,
            List<ThinkCase> cases,
            List<ArticleId> articles) {}
}
