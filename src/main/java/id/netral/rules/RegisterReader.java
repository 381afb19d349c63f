package id.netral.rules;

import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.common.source.YamlMap;
import id.netral.common.source.YamlValue;
import id.netral.rules.RegisterEntries.ArticleEntry;
import id.netral.rules.RegisterEntries.InstrumentEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads {@code instruments.yaml} and {@code articles.yaml}; the form is in {@code docs/content-packs.md}. */
final class RegisterReader {

    private final Faults faults;

    RegisterReader(Faults faults) {
        this.faults = faults;
    }

    /** To be used only when no fault was noted. */
    RegisterEntries read(SourceText instruments, SourceText articles) {
        var instrumentRows = new HashMap<String, YamlMap>();
        var articleRows = new HashMap<String, YamlMap>();
        var instrumentEntries = entries(instruments, instrumentRows, this::instrument);
        var articleEntries = entries(articles, articleRows, this::article);
        checkReplacements(instrumentRows);
        checkReplacements(articleRows);
        checkElucidations(articleRows);
        for (var entry : articleEntries) {
            var row = articleRows.get(entry.id());
            if (row != null && !instrumentRows.containsKey(entry.instrument())) {
                row.faultAt("instrument", "fault.unknownInstrument", entry.instrument());
            } else if (row != null && !entry.id().startsWith(entry.instrument() + "-")) {
                row.faultAt("id", "fault.articleId", entry.id(), entry.instrument());
            }
        }
        return new RegisterEntries(instrumentEntries, articleEntries);
    }

    private <T> List<T> entries(SourceText source, Map<String, YamlMap> rows, BiFunction<String, YamlMap, T> reader) {
        var entries = new ArrayList<T>();
        for (var value : YamlValue.read(source, faults).map(YamlValue::list).orElse(List.of())) {
            value.map().ifPresent(row -> {
                var id = row.id("id", rowIdLength(source));
                if (!id.isEmpty() && rows.putIfAbsent(id, row) != null) {
                    row.faultAt("id", "fault.idTwice", id);
                }
                entries.add(reader.apply(id, row));
                row.refuseOtherKeys();
            });
        }
        return entries;
    }

    private static int rowIdLength(SourceText source) {
        return source.file().endsWith("instruments.yaml") ? 60 : 80;
    }

    private InstrumentEntry instrument(String id, YamlMap row) {
        var from = row.optionalDate("in_force_from");
        return new InstrumentEntry(
                id,
                row.text("name", 120),
                row.text("title", 500),
                from,
                lastDay(row, from),
                row.optionalText("replaced_by", 60),
                row.text("source", 1000),
                row.word("confidence", Confidence.class));
    }

    private ArticleEntry article(String id, YamlMap row) {
        var from = row.optionalDate("in_force_from");
        return new ArticleEntry(
                id,
                row.text("instrument", 60),
                row.text("label", 200),
                row.text("summary", 2000),
                from,
                lastDay(row, from),
                row.optionalText("replaced_by", 80),
                row.optionalText("elucidates", 80),
                row.flag("contested"),
                readings(row),
                row.optionalText("note", 1000),
                row.text("source", 1000),
                row.word("confidence", Confidence.class));
    }

    private static List<Reading> readings(YamlMap row) {
        var readings = Reading.list(row);
        if (!readings.isEmpty() && !row.flag("contested")) {
            row.faultAt("readings", "fault.readings");
        }
        return readings;
    }

    private static @Nullable LocalDate lastDay(YamlMap row, @Nullable LocalDate from) {
        var to = row.optionalDate("in_force_to");
        if (from != null && to != null && to.isBefore(from)) {
            row.faultAt("in_force_to", "fault.period");
        }
        return to;
    }

    /** An elucidation explains an article, never another elucidation. */
    private static void checkElucidations(Map<String, YamlMap> rows) {
        rows.forEach((id, row) -> {
            var article = row.optionalText("elucidates", 80);
            var explained = Optional.ofNullable(article).map(rows::get);
            if (article != null
                    && explained.filter(other -> !other.has("elucidates")).isEmpty()) {
                row.faultAt("elucidates", "fault.unknownElucidated", article);
            }
        });
    }

    private static void checkReplacements(Map<String, YamlMap> rows) {
        rows.forEach((id, row) -> {
            var other = row.optionalText("replaced_by", 80);
            if (other != null && (other.equals(id) || !rows.containsKey(other))) {
                row.faultAt("replaced_by", "fault.unknownReplacement", other);
            }
        });
    }
}
