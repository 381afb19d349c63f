package id.netral.assessment.exchange.common;

import java.util.List;

/**
 * Something that does not come along when a question goes from one format to another.
 *
 * @param question its code, or what the file calls it
 * @param field which part of the question, a name for {@code exchange.field.<name>}
 * @param key of the sentence that says why
 * @param arguments of the sentence
 */
public record Loss(String question, String field, String key, List<String> arguments) {

    /** Keeps its own copy of the arguments. */
    public Loss {
        arguments = List.copyOf(arguments);
    }

    /** A loss whose sentence takes these arguments. */
    public static Loss of(String question, String field, String key, String... arguments) {
        return new Loss(question, field, key, List.of(arguments));
    }
}
