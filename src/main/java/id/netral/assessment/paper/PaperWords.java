package id.netral.assessment.paper;

/** Sentences in the reader's language, for printed files. */
@FunctionalInterface
public interface PaperWords {

    /** The sentence under the key. */
    String get(String key, Object... arguments);
}
