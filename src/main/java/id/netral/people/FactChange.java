package id.netral.people;

import org.jspecify.annotations.Nullable;

/**
 * One thing that became different, for a sentence in the reader's language.
 *
 * @param fact {@code NAME}, {@code PARENT} …: key of the sentence
 * @param before words, or with {@code coded} the name of a constant; null for nothing
 * @param after the same for what it became
 * @param coded whether the words still want translating
 */
public record FactChange(
        String fact, @Nullable String before, @Nullable String after, boolean coded) {

    public static FactChange words(String fact, @Nullable String before, @Nullable String after) {
        return new FactChange(fact, before, after, false);
    }

    public static FactChange coded(String fact, Object before, Object after) {
        return new FactChange(fact, before.toString(), after.toString(), true);
    }
}
