package id.netral.authoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draft as lists show it.
 *
 * @param lessons those in use
 * @param published number of the module's current version; null while none is published
 * @param stale whether a lesson or question of the module waits for a reviewer, because an article it cites was ended
 * @param changedBy who changed the draft or one of its lessons last
 */
public record DraftListing(
        DraftId id,
        String slug,
        String title,
        int lessons,
        @Nullable Integer published,
        boolean archived,
        boolean stale,
        String changedBy,
        Instant changedAt) {}
