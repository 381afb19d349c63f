package id.netral.common.source;

import id.netral.common.Sentences;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Something wrong in a file that a person wrote.
 *
 * @param file path as the person knows it
 * @param line 1-based
 * @param key of the sentence in {@code translations}
 * @param arguments of the sentence
 */
public record Fault(String file, int line, String key, List<String> arguments) implements Comparable<Fault> {

    private static final Comparator<Fault> BY_PLACE =
            Comparator.comparing(Fault::file).thenComparingInt(Fault::line).thenComparing(Fault::key);

    /** Keeps its own copy of the arguments. */
    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** File, line and the sentence: {@code content/x/quiz.yaml:12: …}. */
    public String describe(Locale locale) {
        return file + ":" + line + ": " + sentence(locale);
    }

    private String sentence(Locale locale) {
        return Sentences.sentence(key, locale, arguments.toArray());
    }

    @Override
    public int compareTo(Fault other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + key + " " + arguments;
    }
}
