package id.netral.assessment.attempt;

import id.netral.assessment.answer.AnswerForm;
import id.netral.question.QuestionDefinition;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All the browser is told of an attempt under way: no key, no feedback, no author's order.
 *
 * @param resumeAt the position to go on at
 * @param now the server's clock, to count down by
 * @param deadline null for an attempt without one
 * @param items empty once submitted
 */
public record PlayerState(
        int number,
        boolean submitted,
        int resumeAt,
        Instant now,
        @Nullable Instant deadline,
        List<Item> items) {

    /**
     * A question with the person's newest acknowledged answer; seq is 0 before the first.
     *
     * @param prompts left sides of a matching question, or its gaps, by number
     * @param choices what was answered, as {@link AnswerForm} of the type describes it
     * @param graded whether it counts towards the score
     */
    public record Item(
            int position,
            QuestionDefinition.Type type,
            String stem,
            List<Option> options,
            List<Option> prompts,
            List<Message> chat,
            @Nullable Picture picture,
            @Nullable String unit,
            List<String> choices,
            int seq,
            @Nullable Instant savedAt,
            boolean graded) {}

    /** An option by the place it is shown at; true/false options have no text, the screen has words for them. */
    public record Option(String key, String text) {}

    /** A message of a chat. */
    public record Message(String key, String sender, String text, String time) {}

    /** A picture with places to pick. */
    public record Picture(String address, String alt, List<Spot> spots) {}

    /** A place in a picture, in percent of it. */
    public record Spot(String key, String label, int x, int y, int width, int height) {}
}
