package id.netral.assessment.statistics;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What the answers say about one revision of a question; null where there is nothing to say yet.
 *
 * @param attempts how often it was asked in the attempts in view
 * @param facility mean points, 0 to 1
 * @param discrimination correlation with the rest of the attempt, −1 to 1
 * @param upperLower mean points of the best 27 % minus those of the weakest, −1 to 1
 * @param medianSeconds median time from the answer before, or from the start, to its own newest answer
 */
public record ItemFigures(
        int attempts,
        @Nullable Double facility,
        @Nullable Double discrimination,
        @Nullable Double upperLower,
        @Nullable Double medianSeconds) {

    /** Never asked. */
    static final ItemFigures NONE = new ItemFigures(0, null, null, null, null);

    static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? (Double) value.getAsDouble() : null;
    }
}
