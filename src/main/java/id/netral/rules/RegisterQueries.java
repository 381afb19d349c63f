package id.netral.rules;

import id.netral.common.Formats;
import id.netral.common.LikePattern;
import id.netral.common.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the register. An article without own days has its instrument's. */
@Repository
class RegisterQueries {

    static final String ARTICLE = """
            SELECT a.id, a.instrument_id, a.label, i.name, i.title, a.summary,
                   COALESCE(a.in_force_from, i.in_force_from) AS in_force_from,
                   COALESCE(LEAST(a.in_force_to, i.in_force_to), a.in_force_to, i.in_force_to) AS in_force_to,
                   a.replaced_by, a.contested, a.note, a.source, a.confidence
            FROM legal_article a JOIN legal_instrument i ON i.id = a.instrument_id
            """;

    private static final String INSTRUMENT = """
            SELECT i.id, i.name, i.title, i.in_force_from, i.in_force_to, i.source, i.confidence,
                   r.name AS replaced_by_name
            FROM legal_instrument i LEFT JOIN legal_instrument r ON r.id = i.replaced_by
            """;

    private static final String ORDERED = " ORDER BY NATURAL_SORT_KEY(a.id) LIMIT 1000";
    private static final int MOST_WORDS = 10;

    private final JdbcClient jdbc;

    RegisterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Instrument instrumentOf(ArticleId article) {
        return jdbc.sql(INSTRUMENT + "WHERE i.id = (SELECT instrument_id FROM legal_article WHERE id = :id)")
                .param("id", article.value())
                .query(RegisterQueries::instrument)
                .single();
    }

    @Nullable
    Instant confirmedAt(ArticleId article) {
        return jdbc.sql("SELECT confirmed_at FROM legal_article WHERE id = :id AND confirmed_at IS NOT NULL")
                .param("id", article.value())
                .query((row, number) -> Utc.readExisting(row, "confirmed_at"))
                .optional()
                .orElse(null);
    }

    List<RegisterEntry> search(String text) {
        var words = words(text);
        var articles = articles(words);
        var entries = new ArrayList<RegisterEntry>();
        for (var instrument : instruments()) {
            var own = articles.getOrDefault(instrument.id(), List.of());
            if (!own.isEmpty() || named(instrument, words)) {
                entries.add(new RegisterEntry(instrument, own));
            }
        }
        return List.copyOf(entries);
    }

    private Map<String, List<Article>> articles(List<String> words) {
        var condition = words.stream()
                .map(word -> "CONCAT_WS(' ', a.label, i.name, i.title, a.summary) LIKE ?")
                .collect(Collectors.joining(" AND "));
        var found = new LinkedHashMap<String, List<Article>>();
        jdbc.sql(ARTICLE + (words.isEmpty() ? "" : "WHERE " + condition) + ORDERED)
                .params(words.stream().map(LikePattern::containing).toList())
                .query(row -> {
                    found.computeIfAbsent(row.getString("instrument_id"), id -> new ArrayList<>())
                            .add(article(row, 0));
                });
        return found;
    }

    private List<Instrument> instruments() {
        return jdbc.sql(INSTRUMENT + "ORDER BY NATURAL_SORT_KEY(i.name), i.id")
                .query(RegisterQueries::instrument)
                .list();
    }

    private static boolean named(Instrument instrument, List<String> words) {
        var text = (instrument.name() + " " + instrument.title()).toLowerCase(Formats.INDONESIAN);
        return words.stream().allMatch(text::contains);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Formats.INDONESIAN).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    static Article article(ResultSet row, int number) throws SQLException {
        var replacedBy = row.getString("replaced_by");
        return new Article(
                new ArticleId(row.getString("id")),
                row.getString("label"),
                row.getString("name"),
                row.getString("title"),
                row.getString("summary"),
                date(row, "in_force_from"),
                date(row, "in_force_to"),
                replacedBy == null ? null : new ArticleId(replacedBy),
                row.getBoolean("contested"),
                row.getString("note"),
                row.getString("source"),
                Confidence.valueOf(row.getString("confidence")));
    }

    private static Instrument instrument(ResultSet row, int number) throws SQLException {
        return new Instrument(
                row.getString("id"),
                row.getString("name"),
                row.getString("title"),
                date(row, "in_force_from"),
                date(row, "in_force_to"),
                row.getString("replaced_by_name"),
                row.getString("source"),
                Confidence.valueOf(row.getString("confidence")));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
