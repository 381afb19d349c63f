package id.netral.verdict;

import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.common.source.YamlMap;
import id.netral.common.source.YamlValue;
import id.netral.rules.ArticleId;
import id.netral.rules.Confidence;
import id.netral.rules.Reading;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code rules-*.yaml}; the form is in {@code docs/content-packs.md}. Keeps the rows, for faults that show later. */
final class RuleReader {

    private static final int MOST = 1000;
    private static final int LONGEST = 120;
    private static final int LONGEST_TEXT = 1000;

    /** A rule and where it stands. */
    record Read(Rule rule, YamlMap row) {}

    private final Vocabulary vocabulary;
    private final Faults faults;

    RuleReader(Vocabulary vocabulary, Faults faults) {
        this.vocabulary = vocabulary;
        this.faults = faults;
    }

    /** The rules of one file; to be used only when no fault was noted. */
    List<Read> read(SourceText source) {
        return YamlValue.read(source, faults).map(YamlValue::list).orElse(List.of()).stream()
                .map(YamlValue::map)
                .flatMap(Optional::stream)
                .map(row -> new Read(rule(source, row), row))
                .toList();
    }

    private Rule rule(SourceText source, YamlMap row) {
        var rule = new Rule(
                row.id("id", LONGEST),
                source.file() + ":" + row.line(),
                condition(row),
                Set.copyOf(VocabularyReader.texts(row, "except")),
                row.word("verdict", Permission.class),
                row.word("consequence", Consequence.class),
                row.text("reason", LONGEST_TEXT),
                row.optionalText("condition", LONGEST_TEXT),
                row.text("now", LONGEST_TEXT),
                row.list("articles", 0, MOST).stream()
                        .map(value -> new ArticleId(value.text(LONGEST)))
                        .toList(),
                Reading.list(row),
                row.word("confidence", Confidence.class));
        row.refuseOtherKeys();
        check(rule, row);
        return rule;
    }

    private static void check(Rule rule, YamlMap row) {
        if ((rule.permission() == Permission.BERSYARAT) != (rule.condition() != null)) {
            row.faultAt("condition", "fault.verdict.condition");
        }
        if (rule.confidence() == Confidence.UNSURE && rule.permission() != Permission.TANYAKAN) {
            row.faultAt("confidence", "fault.verdict.unsure");
        }
    }

    private Condition condition(YamlMap row) {
        return row.map("when").map(this::when).orElseGet(() -> new Condition(Map.of(), Set.of(), Set.of(), null, null));
    }

    private Condition when(YamlMap when) {
        var words = new EnumMap<Dimension, Set<String>>(Dimension.class);
        for (var dimension : Dimension.values()) {
            if (dimension == Dimension.ACT || when.has(dimension.key())) {
                words.put(dimension, words(when, dimension));
            }
        }
        var condition = new Condition(
                words,
                attributes(when, "with"),
                attributes(when, "without"),
                when.optionalDate("from"),
                when.optionalDate("until"));
        when.refuseOtherKeys();
        return condition;
    }

    private Set<String> words(YamlMap when, Dimension dimension) {
        var ids = dimension == Dimension.DUTY
                ? List.of(when.text("duty", LONGEST))
                : when.list(dimension.key(), 1, MOST).stream()
                        .map(value -> value.text(LONGEST))
                        .toList();
        ids.stream()
                .filter(id -> vocabulary.find(dimension, id).isEmpty())
                .forEach(id -> when.faultAt(dimension.key(), "fault.verdict.word", id));
        return vocabulary.withKinds(dimension, ids);
    }

    private Set<String> attributes(YamlMap when, String field) {
        var ids = VocabularyReader.texts(when, field);
        ids.stream()
                .filter(id -> !vocabulary.attributes().containsKey(id))
                .forEach(id -> when.faultAt(field, "fault.verdict.word", id));
        return Set.copyOf(ids);
    }
}
