package id.netral.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the register. An article without own days has its instrument's. */
@Repository
class RegisterQueries {

    static final String ARTICLE =
            """
            SELECT a.id, a.instrument_id, a.label, i.name, i.title, a.summary,
                   COALESCE(a.in_force_from, i.in_force_from) AS in_force_from,
                   COALESCE(LEAST(a.in_force_to, i.in_force_to), a.in_force_to, i.in_force_to) AS in_force_to,
                   a.replaced_by, a.contested, a.note, a.source, a.confidence
            FROM legal_article a JOIN legal_instrument i ON i.id = a.instrument_id
            """;

    private static final String INSTRUMENT =
            """
            SELECT i.id, i.name, i.title, i.in_force_from, i.in_force_to, i.source, i.confidence,
                   r.name AS replaced_by_name
            FROM legal_instrument i LEFT JOIN legal_instrument r ON r.id = i.replaced_by
            """;

    private static final String ARTICLE_TEXT = "CONCAT_WS(' ', a.label, i.name, i.title, a.summary)";
    private static final String INSTRUMENT_TEXT = "CONCAT_WS(' ', i.name, i.title)";
    private static final int MOST = 1_000;
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

    @Nullable Instant confirmedAt(ArticleId article) {
        return jdbc.sql("SELECT confirmed_at FROM legal_article WHERE id = :id AND confirmed_at IS NOT NULL")
                .param("id", article.value())
                .query(LocalDateTime.class)
                .optional()
                .map(at -> at.toInstant(ZoneOffset.UTC))
                .orElse(null);
    }

    List<RegisterEntry> search(String text) {
        var words = words(text);
        var articles = articles(words);
        var entries = new ArrayList<RegisterEntry>();
        for (var instrument : instruments(words, articles)) {
            entries.add(new RegisterEntry(instrument, articles.getOrDefault(instrument.id(), List.of())));
        }
        return List.copyOf(entries);
    }

    private Map<String, List<Article>> articles(List<String> words) {
        var found = new LinkedHashMap<String, List<Article>>();
        jdbc.sql(ARTICLE + "WHERE " + allOf(ARTICLE_TEXT, words) + " ORDER BY NATURAL_SORT_KEY(a.id) LIMIT " + MOST)
                .params(words)
                .query((row, number) -> found.computeIfAbsent(row.getString("instrument_id"), id -> new ArrayList<>())
                        .add(article(row, number)))
                .list();
        return found;
    }

    private List<Instrument> instruments(List<String> words, Map<String, List<Article>> articles) {
        return jdbc
                .sql(INSTRUMENT + "ORDER BY NATURAL_SORT_KEY(i.name), i.id")
                .query(RegisterQueries::instrument)
                .stream()
                .filter(instrument -> articles.containsKey(instrument.id()) || named(instrument, words))
                .toList();
    }
}
