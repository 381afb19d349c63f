package id.netral.assessment;

import id.netral.catalog.QuestionDefinition;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All the browser is told of an attempt under way: no key, no feedback, no author's order.
 *
 * @param resumeAt the position to go on at
 * @param items empty once submitted
 */
public record PlayerState(int number, boolean submitted, int resumeAt, List<Item> items) {

    /** A question with the person's newest acknowledged answer; seq is 0 before the first. */
    public record Item(
            int position,
            QuestionDefinition.Type type,
            String stem,
            List<Option> options,
            List<String> choices,
            int seq,
            @Nullable Instant savedAt) {}

    /** An option by the place it is shown at; true/false options have no text, the screen has words for them. */
    public record Option(String key, String text) {}
}
