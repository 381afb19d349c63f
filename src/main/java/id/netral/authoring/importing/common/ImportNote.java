package id.netral.authoring.importing.common;

import java.util.List;

/**
 * Something that did not come over, or not as it was.
 *
 * @param weight how much the author has to care
 * @param key of the sentence
 * @param arguments of the sentence
 */
public record ImportNote(Weight weight, ImportPlace place, String key, List<String> arguments) {

    /** How much the author has to care. */
    public enum Weight {
        /** It is not in the lessons. */
        LOST,
        /** It is there in another form. */
        CHANGED,
        /** The author still has to do something, for example write an alternative text. */
        TO_DO
    }

    /** Keeps its own copy. */
    public ImportNote {
        arguments = List.copyOf(arguments);
    }
}
