package id.netral.authoring;

import id.netral.catalog.pack.ActivityType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What authors state about a module beside its lessons.
 *
 * @param objectives each starts with a verb; may be empty while the draft is young
 * @param jp hours of learning, multiples of 0.5
 * @param asOf the day the law was checked for
 * @param cover path of a picture of the draft, such as {@code images/cover.svg}; null for none
 * @param passMark percent, 1–100
 * @param maxAttempts how often one may try, 1–100
 * @param drawCount questions drawn into one attempt, at least 1
 * @param preTest whether a test is offered before the lessons
 * @param audienceHint whom the module is meant for, in words; may be empty
 * @param prerequisites slugs of modules to be done before
 */
public record DraftFacts(
        String title,
        String summary,
        List<String> objectives,
        BigDecimal jp,
        ActivityType activity,
        LocalDate asOf,
        @Nullable String cover,
        int passMark,
        int maxAttempts,
        int drawCount,
        boolean preTest,
        String audienceHint,
        List<String> prerequisites) {

    public DraftFacts {
        objectives = List.copyOf(objectives);
        prerequisites = List.copyOf(prerequisites);
    }

    /** Facts of a module that has only a title yet. */
    public static DraftFacts titled(String title, LocalDate today) {
        return new DraftFacts(
                title,
                "",
                List.of(),
                BigDecimal.ONE,
                ActivityType.TECHNICAL_TRAINING,
                today,
                null,
                80,
                3,
                10,
                false,
                "",
                List.of());
    }

    /** The same under another title. */
    public DraftFacts withTitle(String other) {
        return new DraftFacts(
                other,
                summary,
                objectives,
                jp,
                activity,
                asOf,
                cover,
                passMark,
                maxAttempts,
                drawCount,
                preTest,
                audienceHint,
                prerequisites);
    }
}
