package id.netral.catalog;

import id.netral.rules.ArticleId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A content pack without faults, ready to be published. */
record Pack(String slug, String hash, Head head, List<Lesson> lessons, QuizDefinition quiz, List<Medium> media) {

    /** What {@code module.yaml} says. */
    record Head(
            String title,
            String summary,
            List<String> objectives,
            BigDecimal jp,
            ActivityType activity,
            @Nullable String cover,
            LocalDate asOf) {}

    /**
     * One lesson.
     *
     * @param html sanitised; pictures by their path in the pack
     * @param articles all the lesson cites: front matter, links and cases
     */
    record Lesson(
            int number,
            String slug,
            String title,
            String html,
            int minutes,
            List<ThinkCase> cases,
            List<ArticleId> articles) {}

    /** A file the lessons show. */
    record Medium(String path, Picture picture, byte[] bytes) {}
}
