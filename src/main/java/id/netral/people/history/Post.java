package id.netral.people.history;

import id.netral.people.UnitReference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post beside a person's own.
 *
 * @param unit with its path as name
 * @param to last day, null while open
 * @param counts whether reports count the person by this post today
 */
public record Post(
        long id,
        PostKind kind,
        UnitReference unit,
        String position,
        LocalDate from,
        @Nullable LocalDate to,
        String reason,
        boolean counts) {}
