package id.netral.branching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A story in the list of trainers.
 *
 * @param draft null when there is none
 * @param number of the current version; null when nothing was published
 * @param stale whether it waits for a reviewer, because an article it cites was ended
 * @param changedAt of the draft, or when the current version was published
 */
public record StoryListing(
        StoryId story,
        String slug,
        String title,
        StoryDraft.@Nullable State draft,
        @Nullable Integer number,
        boolean stale,
        Instant changedAt) {}
