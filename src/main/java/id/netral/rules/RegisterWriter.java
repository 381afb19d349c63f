package id.netral.rules;

import id.netral.rules.RegisterEntries.ArticleEntry;
import id.netral.rules.RegisterEntries.InstrumentEntry;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes entries as the YAML that {@link RegisterReader} reads; the same entries always give the same text. */
final class RegisterWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StringBuilder text = new StringBuilder();

    private RegisterWriter() {}

    static RegisterFiles write(RegisterEntries entries) {
        return new RegisterFiles(instruments(entries.instruments()), articles(entries.articles()));
    }

    private static String instruments(List<InstrumentEntry> entries) {
        var writer = new RegisterWriter();
        for (var entry : entries) {
            writer.begin(entry.id())
                    .line("name", entry.name())
                    .line("title", entry.title())
                    .line("in_force_from", entry.inForceFrom())
                    .line("in_force_to", entry.inForceTo())
                    .line("replaced_by", entry.replacedBy())
                    .line("source", entry.source())
                    .line("confidence", word(entry.confidence()));
        }
        return writer.text.toString();
    }

    private static String articles(List<ArticleEntry> entries) {
        var writer = new RegisterWriter();
        for (var entry : entries) {
            writer.begin(entry.id())
                    .line("instrument", entry.instrument())
                    .line("label", entry.label())
                    .line("summary", entry.summary())
                    .line("in_force_from", entry.inForceFrom())
                    .line("in_force_to", entry.inForceTo())
                    .line("replaced_by", entry.replacedBy())
                    .line("elucidates", entry.elucidates())
                    .line("contested", entry.contested() ? "true" : null)
                    .readings(entry.readings())
                    .line("note", entry.note())
                    .line("source", entry.source())
                    .line("confidence", word(entry.confidence()));
        }
        return writer.text.toString();
    }

    private RegisterWriter begin(String id) {
        text.append("- id: ").append(JSON.writeValueAsString(id)).append('\n');
        return this;
    }

    private RegisterWriter line(String key, @Nullable Object value) {
        if (value != null) {
            // a JSON string is a YAML scalar in double quotes
            text.append("  ").append(key).append(": ");
            text.append(JSON.writeValueAsString(value.toString())).append('\n');
        }
        return this;
    }

    private RegisterWriter readings(List<Reading> readings) {
        if (!readings.isEmpty()) {
            // JSON is YAML in its flow style
            text.append("  readings: ")
                    .append(JSON.writeValueAsString(readings))
                    .append('\n');
        }
        return this;
    }

    private static String word(Confidence confidence) {
        return confidence.name().toLowerCase(Locale.ROOT);
    }
}
