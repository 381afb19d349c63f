package id.netral.catalog;

import id.netral.catalog.pack.ActivityType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published version of a module, without the lessons' texts.
 *
 * @param number 1-based version number
 * @param jp hours of learning
 * @param coverUrl address of the cover picture on this server, null when there is none
 * @param lessons in reading order
 * @param prerequisites slugs of modules to do before; nothing is enforced
 * @param audience whom it is meant for, in words, null when it is for everybody
 */
public record ModuleVersion(
        ModuleId module,
        ModuleVersionId id,
        String slug,
        int number,
        String title,
        String summary,
        List<String> objectives,
        BigDecimal jp,
        ActivityType activity,
        @Nullable String coverUrl,
        LocalDate asOf,
        List<LessonSummary> lessons,
        List<String> prerequisites,
        @Nullable String audience) {

    public ModuleVersion {
        prerequisites = List.copyOf(prerequisites);
    }

    /** Reading time of all lessons. */
    public int minutes() {
        return lessons.stream().mapToInt(LessonSummary::minutes).sum();
    }
}
