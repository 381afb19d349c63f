package id.netral.document;

import java.util.List;

/**
 * Something that could not be taken over as it came. The text is kept wherever there was any.
 *
 * @param key of the sentence in {@code translations}
 * @param arguments of the sentence
 */
public record DocumentNote(String key, List<String> arguments) {

    /** Keeps its own copy of the arguments. */
    public DocumentNote {
        arguments = List.copyOf(arguments);
    }

    DocumentNote(String key, String... arguments) {
        this(key, List.of(arguments));
    }
}
