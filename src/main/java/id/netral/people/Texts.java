package id.netral.people;

/** Sentences in the reader's language, for files made here. */
@FunctionalInterface
public interface Texts {

    /** The sentence under the key. */
    String get(String key, Object... arguments);
}
