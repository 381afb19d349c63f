package id.netral.branching;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.netral.verdict.Permission;
import id.netral.verdict.Situation;
import id.netral.verdict.SituationWords;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something a person may do in a scene.
 *
 * @param id unique in its scene; runs refer to it
 * @param text what the button says
 * @param consequence what comes of it, read before the next scene
 * @param verdict what the rules say to this step; null only in drafts and in versions of earlier days
 * @param situation the step in the words of the verdict rules, {@code actor=pns act=like object=calon}, so that they are
 *     asked whether they agree; null when they are not
 * @param points 0–10; null when the step is not scored
 * @param next id of the scene or ending it leads to; null in a draft that is not connected yet
 */
public record Choice(
        String id,
        String text,
        String consequence,
        @Nullable Permission verdict,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String situation,
        @Nullable Integer points,
        @Nullable String next) {

    /** The situation to ask the verdict rules about; empty without one, and for words that tell none. */
    public Optional<Situation> asked() {
        return Optional.ofNullable(situation).flatMap(SituationWords::read);
    }

    /** The same choice leading elsewhere; null takes its connection away. */
    public Choice leadingTo(@Nullable String target) {
        return new Choice(id, text, consequence, verdict, situation, points, target);
    }
}
