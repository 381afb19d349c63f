package id.netral.branching;

import id.netral.question.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Something a person may do in a scene.
 *
 * @param id unique in its scene; runs refer to it
 * @param text what the button says
 * @param consequence what comes of it, read before the next scene
 * @param verdict what the rules say to this step; null when they say nothing
 * @param points 0–10; null when the step is not scored
 * @param next id of the scene or ending it leads to; null in a draft that is not connected yet
 */
public record Choice(
        String id,
        String text,
        String consequence,
        @Nullable Verdict verdict,
        @Nullable Integer points,
        @Nullable String next) {

    /** The same choice leading elsewhere; null takes its connection away. */
    public Choice leadingTo(@Nullable String target) {
        return new Choice(id, text, consequence, verdict, points, target);
    }
}
