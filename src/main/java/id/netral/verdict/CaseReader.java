package id.netral.verdict;

import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.common.source.YamlMap;
import id.netral.common.source.YamlValue;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code situations-*.yaml}; the form is in {@code docs/content-packs.md}. */
final class CaseReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 120;
    private static final int LONGEST_TEXT = 600;

    private final Vocabulary vocabulary;
    private final Faults faults;
    private final Set<String> ids = new HashSet<>();

    CaseReader(Vocabulary vocabulary, Faults faults) {
        this.vocabulary = vocabulary;
        this.faults = faults;
    }

    /** The cases of one file; to be used only when no fault was noted. Ids are unique over all files read. */
    List<KnownCase> read(SourceText source) {
        return YamlValue.read(source, faults).map(YamlValue::list).orElse(List.of()).stream()
                .map(YamlValue::map)
                .flatMap(Optional::stream)
                .map(this::read)
                .toList();
    }

    private KnownCase read(YamlMap row) {
        var known = new KnownCase(
                row.name("id", LONGEST, ID),
                row.text("text", LONGEST_TEXT),
                situation(row),
                row.word("verdict", Permission.class),
                row.has("consequence") ? row.word("consequence", Consequence.class) : null,
                row.word("confidence", KnownCase.Certainty.class),
                row.list("sources", 1, 50).stream()
                        .map(value -> value.text(LONGEST_TEXT))
                        .toList(),
                row.optionalText("pair", LONGEST));
        row.refuseOtherKeys();
        if (!ids.add(known.id())) {
            row.faultAt("id", "fault.idTwice", known.id());
        }
        return known;
    }

    private Situation situation(YamlMap row) {
        var said = new EnumMap<Dimension, String>(Dimension.class);
        for (var dimension : Dimension.values()) {
            var word = row.optionalText(dimension.key(), LONGEST);
            if (word != null) {
                said.put(dimension, word);
                if (vocabulary.find(dimension, word).isEmpty()) {
                    row.faultAt(dimension.key(), "fault.verdict.word", word);
                }
            }
        }
        var attributes = VocabularyReader.texts(row, "attributes");
        attributes.stream()
                .filter(id -> !vocabulary.attributes().containsKey(id))
                .forEach(id -> row.faultAt("attributes", "fault.verdict.word", id));
        return new Situation(said, Set.copyOf(attributes), row.optionalDate("on"));
    }
}
