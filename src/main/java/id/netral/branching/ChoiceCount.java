package id.netral.branching;

import org.jspecify.annotations.Nullable;

/**
 * How many people chose this when they played for the first time.
 *
 * @param people null when the group is too small to be shown
 */
public record ChoiceCount(
        String scene, String choice, @Nullable Integer people) {}
