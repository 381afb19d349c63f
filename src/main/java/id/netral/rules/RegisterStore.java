package id.netral.rules;

import id.netral.common.Utc;
import id.netral.rules.RegisterEntries.ArticleEntry;
import id.netral.rules.RegisterEntries.InstrumentEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes the register. Rows that left the files stay, because published versions may cite them. */
@Repository
class RegisterStore {

    private static final String INSTRUMENT = """
            INSERT INTO legal_instrument (id, name, title, in_force_from, in_force_to, replaced_by, source, confidence)
            VALUES (:id, :name, :title, :inForceFrom, :inForceTo, :replacedBy, :source, :confidence)
            ON DUPLICATE KEY UPDATE name = VALUES(name), title = VALUES(title), in_force_from = VALUES(in_force_from),
                in_force_to = VALUES(in_force_to), replaced_by = VALUES(replaced_by), source = VALUES(source),
                confidence = VALUES(confidence)""";

    private static final String ARTICLE = """
            INSERT INTO legal_article (id, instrument_id, label, summary, in_force_from, in_force_to, replaced_by,
                contested, note, source, confidence)
            VALUES (:id, :instrument, :label, :summary, :inForceFrom, :inForceTo, :replacedBy,
                :contested, :note, :source, :confidence)
            ON DUPLICATE KEY UPDATE instrument_id = VALUES(instrument_id), label = VALUES(label),
                summary = VALUES(summary), in_force_from = VALUES(in_force_from), in_force_to = VALUES(in_force_to),
                replaced_by = VALUES(replaced_by), contested = VALUES(contested), note = VALUES(note),
                source = VALUES(source), confidence = VALUES(confidence)""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Clock clock;

    RegisterStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** Hash of the files the register was last read from. */
    @Transactional(readOnly = true)
    public Optional<String> hash() {
        return jdbc.sql("SELECT content_hash FROM legal_register_source WHERE id = 1")
                .query(String.class)
                .optional();
    }

    /** Adds and changes entries; who confirmed an article and when is kept. */
    @Transactional
    public void save(RegisterEntries entries, String hash) {
        add(entries);
        jdbc.sql("""
                        INSERT INTO legal_register_source (id, content_hash, loaded_at) VALUES (1, :hash, :now)
                        ON DUPLICATE KEY UPDATE content_hash = :hash, loaded_at = :now""").param("hash", hash).param("now", Utc.of(clock.instant())).update();
    }

    /** Adds entries of ids that are not there yet, within the caller's transaction. */
    void add(RegisterEntries entries) {
        batches.batchUpdate(
                INSTRUMENT,
                entries.instruments().stream().map(RegisterStore::row).toArray(SqlParameterSource[]::new));
        batches.batchUpdate(
                ARTICLE, entries.articles().stream().map(RegisterStore::row).toArray(SqlParameterSource[]::new));
    }

    /** All entries as they are stored, by id. */
    RegisterEntries entries() {
        return new RegisterEntries(
                jdbc.sql("SELECT * FROM legal_instrument ORDER BY id")
                        .query(RegisterStore::instrument)
                        .list(),
                jdbc.sql("SELECT * FROM legal_article ORDER BY id")
                        .query(RegisterStore::article)
                        .list());
    }

    private static InstrumentEntry instrument(ResultSet row, int number) throws SQLException {
        return new InstrumentEntry(
                row.getString("id"),
                row.getString("name"),
                row.getString("title"),
                row.getObject("in_force_from", LocalDate.class),
                row.getObject("in_force_to", LocalDate.class),
                row.getString("replaced_by"),
                row.getString("source"),
                Confidence.valueOf(row.getString("confidence")));
    }

    private static ArticleEntry article(ResultSet row, int number) throws SQLException {
        return new ArticleEntry(
                row.getString("id"),
                row.getString("instrument_id"),
                row.getString("label"),
                row.getString("summary"),
                row.getObject("in_force_from", LocalDate.class),
                row.getObject("in_force_to", LocalDate.class),
                row.getString("replaced_by"),
                row.getBoolean("contested"),
                row.getString("note"),
                row.getString("source"),
                Confidence.valueOf(row.getString("confidence")));
    }

    private static SqlParameterSource row(InstrumentEntry entry) {
        return new MapSqlParameterSource("id", entry.id())
                .addValue("name", entry.name())
                .addValue("title", entry.title())
                .addValue("inForceFrom", entry.inForceFrom())
                .addValue("inForceTo", entry.inForceTo())
                .addValue("replacedBy", entry.replacedBy())
                .addValue("source", entry.source())
                .addValue("confidence", entry.confidence().name());
    }

    private static SqlParameterSource row(ArticleEntry entry) {
        return new MapSqlParameterSource("id", entry.id())
                .addValue("instrument", entry.instrument())
                .addValue("label", entry.label())
                .addValue("summary", entry.summary())
                .addValue("inForceFrom", entry.inForceFrom())
                .addValue("inForceTo", entry.inForceTo())
                .addValue("replacedBy", entry.replacedBy())
                .addValue("contested", entry.contested())
                .addValue("note", entry.note())
                .addValue("source", entry.source())
                .addValue("confidence", entry.confidence().name());
    }
}
