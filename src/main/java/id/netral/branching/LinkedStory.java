package id.netral.branching;

import org.jspecify.annotations.Nullable;

/**
 * A story that something points at; at least one of its contents is there.
 *
 * @param published what people play; null when nothing is published
 * @param draft of the next version; null when nobody is writing one
 */
public record LinkedStory(
        StoryId story, @Nullable Story published, @Nullable Story draft) {}
