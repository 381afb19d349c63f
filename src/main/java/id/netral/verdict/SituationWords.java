package id.netral.verdict;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
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

    /** The same words, for somebody to send on; the situation read from them is this one. */
    public static List<String> write(Situation situation) {
        var said = Stream.of(Dimension.values())
                .filter(dimension -> situation.word(dimension).isPresent())
                .map(dimension ->
                        dimension.key() + "=" + situation.word(dimension).orElseThrow());
        var attributes = situation.attributes().isEmpty()
                ? Stream.<String>empty()
                : Stream.of(ATTRIBUTES + "="
                        + String.join(
                                ",", situation.attributes().stream().sorted().toList()));
        var on = Stream.ofNullable(situation.on()).map(day -> DATE + "=" + day);
        return Stream.of(said, attributes, on).flatMap(each -> each).toList();
    }
}
