package id.netral.reminder;

import id.netral.people.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Whose open duties to show.
 *
 * @param unit that unit and below, null for all one may see
 * @param withoutEmail only people whom no mail can reach
 */
public record WaitingFilter(@Nullable UnitId unit, boolean withoutEmail) {

    /** Everybody one may see. */
    public static final WaitingFilter ALL = new WaitingFilter(null, false);
}
