package id.netral.branching;

import java.time.Instant;

/**
 * A frozen version of a story.
 *
 * @param number of the version, from 1
 * @param hash SHA-256 of the content
 */
public record PublishedStory(
        StoryId story,
        StoryVersionId version,
        String slug,
        int number,
        Story content,
        String hash,
        Instant publishedAt) {}
