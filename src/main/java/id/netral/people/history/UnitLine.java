package id.netral.people.history;

import id.netral.people.HeadAs;
import id.netral.people.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the picture of a day.
 *
 * @param parent null at the top of what the reader sees
 * @param path from the top of the agency down to the unit
 * @param head name of who leads it, null when nobody is named
 * @param headAs null when nobody is named
 * @param people active people of the unit itself
 * @param peopleBelow active people of the unit and all below it
 */
public record UnitLine(
        UnitId id,
        @Nullable UnitId parent,
        String name,
        String path,
        @Nullable String code,
        boolean opd,
        @Nullable String head,
        @Nullable HeadAs headAs,
        int people,
        int peopleBelow) {}
