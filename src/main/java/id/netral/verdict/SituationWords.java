package id.netral.verdict;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a situation from {@code key=value} words, as commands and addresses write it: {@code actor=pns act=like object=calon}. */
public final class SituationWords {

    private static final String ATTRIBUTES = "attributes";
    private static final String DATE = "date";

    private SituationWords() {}

    /**
     * The situation told by the words: the keys of {@link Dimension}, {@code attributes} with commas between, and {@code date}
     * as {@code 2026-11-22}. Empty when a key is unknown, said twice, or its value is no day: nothing is guessed.
     */
    public static Optional<Situation> read(List<String> words) {
        var situation = Situation.open();
        for (var word : words) {
            var at = word.indexOf('=');
            var next = at < 1
                    ? Optional.<Situation>empty()
                    : add(situation, word.substring(0, at), word.substring(at + 1));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            situation = next.get();
        }
        return Optional.of(situation);
    }

    /** The situation told by words with blanks between; see {@link #read(List)}. */
    public static Optional<Situation> read(String words) {
        return read(List.of(words.strip().split("\\s+")));
    }

    private static Optional<Situation> add(Situation situation, String key, String value) {
        if (key.equals(ATTRIBUTES)) {
            return Optional.of(situation.with(Set.copyOf(
                    Stream.of(value.split(",")).filter(each -> !each.isBlank()).toList())));
        }
        if (key.equals(DATE)) {
            return day(value).map(situation::on);
        }
        return Dimension.of(key)
                .filter(dimension -> situation.word(dimension).isEmpty())
                .map(dimension -> situation.with(dimension, value));
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The situation told by the parameters of an address; see {@link #read(List)}. */
    public static Optional<Situation> read(Map<String, List<String>> parameters) {
        return read(parameters.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> each.getKey() + "=" + value))
                .toList());
    }

    /** The same words, for somebody to send on; the situation read from them is this one. */
    public static List<String> write(Situation situation) {
        return values(situation).entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .toList();
    }

    /** What {@link #write} says, the value by its key and in the same order. */
    public static Map<String, String> values(Situation situation) {
        var values = new LinkedHashMap<String, String>();
        for (var dimension : Dimension.values()) {
            situation.word(dimension).ifPresent(word -> values.put(dimension.key(), word));
        }
        if (!situation.attributes().isEmpty()) {
            values.put(
                    ATTRIBUTES,
                    String.join(",", situation.attributes().stream().sorted().toList()));
        }
        if (situation.on() != null) {
            values.put(DATE, situation.on().toString());
        }
        return values;
    }
}
