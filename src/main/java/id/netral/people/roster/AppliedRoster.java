package id.netral.people.roster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import that was done.
 *
 * @param by name of who or what did it; empty for very old ones
 * @param departed people who became inactive because a full list had them no more
 * @param undoneAt when it was taken back, null while it stands
 */
public record AppliedRoster(
        long id,
        Instant appliedAt,
        String by,
        RosterWay way,
        String fileName,
        String sha256,
        RosterCounts counts,
        int departed,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {}
