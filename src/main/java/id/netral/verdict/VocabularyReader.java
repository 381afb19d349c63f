package id.netral.verdict;

import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.common.source.YamlMap;
import id.netral.common.source.YamlValue;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code words.yaml}. */
final class VocabularyReader {

    static final Pattern ID = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)*");
    private static final int MOST = 400;
    private static final int LONGEST = 200;
    private static final List<Word> DUTIES = List.of(
            new Word("on", "sedang bertugas", null, false, List.of(), List.of()),
            new Word("off", "di luar tugas", null, false, List.of(), List.of()));

    private VocabularyReader() {}

    /** To be used only when no fault was noted. */
    static Vocabulary read(SourceText source, Faults faults) {
        return YamlValue.read(source, faults)
                .flatMap(YamlValue::map)
                .map(VocabularyReader::vocabulary)
                .orElse(Vocabulary.NONE);
    }

    private static Vocabulary vocabulary(YamlMap file) {
        var words = new EnumMap<Dimension, Map<String, Word>>(Dimension.class);
        for (var dimension : Dimension.values()) {
            words.put(dimension, Vocabulary.byId(dimension == Dimension.DUTY ? DUTIES : words(file, dimension.list())));
        }
        var vocabulary = new Vocabulary(words, Vocabulary.byId(words(file, "attributes")));
        file.refuseOtherKeys();
        return vocabulary;
    }

    private static List<Word> words(YamlMap file, String list) {
        var rows = file.maps(list, 1, MOST);
        var ids = new HashSet<String>();
        var words = rows.stream().map(row -> word(row, ids)).toList();
        rows.forEach(row -> Optional.ofNullable(row.optionalText("is", LONGEST))
                .filter(kind -> !ids.contains(kind))
                .ifPresent(kind -> row.faultAt("is", "fault.verdict.word", kind)));
        return words;
    }

    private static Word word(YamlMap row, Set<String> ids) {
        var word = new Word(
                row.name("id", LONGEST, ID),
                row.text("label", LONGEST),
                row.optionalText("is", LONGEST),
                row.flag("general"),
                texts(row, "also"),
                texts(row, "phases"));
        row.refuseOtherKeys();
        if (!ids.add(word.id())) {
            row.faultAt("id", "fault.idTwice", word.id());
        }
        return word;
    }

    /** Reads {@code spellings.yaml}: what people write, in lower case, and what they mean. */
    static Map<String, String> spellings(SourceText source, Faults faults) {
        var spellings = new HashMap<String, String>();
        for (var value : YamlValue.read(source, faults).map(YamlValue::list).orElse(List.of())) {
            value.map().ifPresent(row -> {
                var from = row.text("from", LONGEST).toLowerCase(Locale.ROOT);
                if (spellings.putIfAbsent(from, row.text("to", LONGEST)) != null) {
                    row.faultAt("from", "fault.idTwice", from);
                }
                row.refuseOtherKeys();
            });
        }
        return spellings;
    }

    static List<String> texts(YamlMap row, String field) {
        return row.optionalList(field).stream()
                .map(value -> value.text(LONGEST))
                .toList();
    }
}
