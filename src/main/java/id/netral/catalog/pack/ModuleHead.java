package id.netral.catalog.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code module.yaml} says of a module.
 *
 * @param objectives two to five
 * @param jp hours of learning, a multiple of 0.5
 * @param cover path of a picture in the pack, null for none
 * @param asOf the day the law was checked for
 * @param prerequisites slugs of modules to do before, for learners and those who assign; nothing is enforced
 * @param audience whom it is meant for, in words, null when it is for everybody
 */
public record ModuleHead(
        String title,
        String summary,
        List<String> objectives,
        BigDecimal jp,
        ActivityType activity,
        @Nullable String cover,
        LocalDate asOf,
        List<String> prerequisites,
        @Nullable String audience) {

    public ModuleHead {
        objectives = List.copyOf(objectives);
        prerequisites = List.copyOf(prerequisites);
    }
}
