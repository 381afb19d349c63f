package id.netral.verdict;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All words that rules and situations may use.
 *
 * @param words by dimension and id, in the order of the file
 * @param attributes of a situation by id, e.g. {@code seragam}
 */
public record Vocabulary(Map<Dimension, Map<String, Word>> words, Map<String, Word> attributes) {

    /** Without any word: everything is unknown. */
    public static final Vocabulary NONE = new Vocabulary(Map.of(), Map.of());

    /** The words of a dimension in the order of the file. */
    public Collection<Word> of(Dimension dimension) {
        return words.getOrDefault(dimension, Map.of()).values();
    }

    /** The word, empty for an unknown one. */
    public Optional<Word> find(Dimension dimension, String id) {
        return Optional.ofNullable(words.getOrDefault(dimension, Map.of()).get(id));
    }

    /** Whether the situation is told in words that are known. */
    public boolean knows(Situation situation) {
        return situation.said().entrySet().stream()
                        .allMatch(each -> find(each.getKey(), each.getValue()).isPresent())
                && attributes.keySet().containsAll(situation.attributes());
    }

    /** The situation in the words' own labels, with commas between; empty for an open one. */
    public String told(Situation situation) {
        return Stream.concat(
                        Stream.of(Dimension.values())
                                .map(dimension -> situation.word(dimension).flatMap(word -> find(dimension, word)))
                                .flatMap(Optional::stream),
                        situation.attributes().stream().sorted().map(attributes::get))
                .map(Word::label)
                .collect(Collectors.joining(", "));
    }

    /** How people call what a situation is about: its act, its object, its place. */
    public List<String> names(Situation situation) {
        return Stream.of(Dimension.ACT, Dimension.OBJECT, Dimension.PLACE)
                .map(dimension -> situation.word(dimension).flatMap(word -> find(dimension, word)))
                .flatMap(Optional::stream)
                .flatMap(word -> word.names().stream())
                .toList();
    }

    /** The words given and all that count as one of them. */
    Set<String> withKinds(Dimension dimension, Collection<String> ids) {
        return of(dimension).stream()
                .filter(word -> isOne(dimension, word, ids))
                .map(Word::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isOne(Dimension dimension, Word word, Collection<String> ids) {
        return ids.contains(word.id())
                || Optional.ofNullable(word.kindOf())
                        .flatMap(kind -> find(dimension, kind))
                        .filter(kind -> isOne(dimension, kind, ids))
                        .isPresent();
    }

    /** The phases that what was said leaves possible. */
    List<String> phases(Situation situation) {
        var all = of(Dimension.PHASE).stream().map(Word::id).toList();
        return situation.said().entrySet().stream()
                .map(each -> find(each.getKey(), each.getValue()))
                .flatMap(Optional::stream)
                .map(Word::phases)
                .filter(phases -> !phases.isEmpty())
                .findFirst()
                .orElse(all);
    }

    static Map<String, Word> byId(Collection<Word> words) {
        var map = new LinkedHashMap<String, Word>();
        words.forEach(word -> map.put(word.id(), word));
        return map;
    }
}
