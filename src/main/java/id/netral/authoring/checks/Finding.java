package id.netral.authoring.checks;

import java.util.List;

/**
 * Something found in a draft.
 *
 * @param key of the sentence in {@code translations}
 * @param arguments of the sentence
 * @param place where to put it right
 */
public record Finding(Severity severity, String key, List<Object> arguments, Place place) {

    /** Keeps its own copy of the arguments. */
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** What follows from it. */
    public enum Severity {
        /** Keeps the draft from being published. */
        ERROR,
        /** Is told, and for its authors to judge. */
        WARNING
    }

    static Finding error(Place place, String key, Object... arguments) {
        return new Finding(Severity.ERROR, key, List.of(arguments), place);
    }

    static Finding warning(Place place, String key, Object... arguments) {
        return new Finding(Severity.WARNING, key, List.of(arguments), place);
    }
}
