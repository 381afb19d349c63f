package id.netral.verdict.text;

import id.netral.verdict.Dimension;
import id.netral.verdict.Situation;
import java.util.List;
import java.util.Map;

/**
 * What a text was understood to say.
 *
 * @param situation only what is beyond doubt; the actor is a civil servant unless the text says otherwise
 * @param doubtful words of dimensions of which the text says more than one, to choose from
 * @param assumed whether the actor was not said
 */
public record Understood(Situation situation, Map<Dimension, List<String>> doubtful, boolean assumed) {

    /** Keeps its own copy. */
    public Understood {
        doubtful = Map.copyOf(doubtful);
    }
}
