package id.netral.reporting;

import id.netral.common.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of schedules. */
@Component
class ReportScheduleStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ZoneId zone;

    ReportScheduleStore(JdbcClient jdbc, JsonMapper json, ZoneId agencyZone) {
        this.jdbc = jdbc;
        this.json = json;
        this.zone = agencyZone;
    }

    void add(
            ReportKind kind,
            CompletionFilter filter,
            ReportSchedule.Rhythm rhythm,
            int day,
            List<Long> recipients,
            Locale locale,
            long by,
            Instant now) {
        jdbc.sql("""
                        INSERT INTO report_schedule (kind, filter, language, rhythm, day, recipients, created_by, created_at)
                        VALUES (:kind, :filter, :language, :rhythm, :day, :recipients, :by, :now)""")
                .param("kind", kind.name())
                .param("filter", json.writeValueAsString(StoredFilter.of(filter)))
                .param("language", locale.toLanguageTag())
                .param("rhythm", rhythm.name())
                .param("day", day)
                .param("recipients", json.writeValueAsString(recipients))
                .param("by", by)
                .param("now", Utc.of(now))
                .update();
    }

    /** Those that have not been ended, newest first. */
    List<ReportSchedule> running() {
        return jdbc.sql("SELECT * FROM report_schedule WHERE ended_at IS NULL ORDER BY id DESC")
                .query((row, number) -> schedule(row))
                .list();
    }

    Locale language(long id) {
        return Locale.forLanguageTag(jdbc.sql("SELECT language FROM report_schedule WHERE id = ?")
                .param(id)
                .query(String.class)
                .single());
    }

    void end(long id, Instant now) {
        jdbc.sql("UPDATE report_schedule SET ended_at = ? WHERE id = ? AND ended_at IS NULL")
                .params(Utc.of(now), id)
                .update();
    }

    /** Notes that it is being made today; false when that was noted before, here or on another node. */
    boolean claim(long id, LocalDate today) {
        return jdbc.sql(
                                "UPDATE report_schedule SET ran_on = :today WHERE id = :id AND (ran_on IS NULL OR ran_on < :today)")
                        .param("today", today)
                        .param("id", id)
                        .update()
                > 0;
    }

    void outcome(long id, Map<Long, ReportSchedule.Outcome> outcome) {
        jdbc.sql("UPDATE report_schedule SET outcome = ? WHERE id = ?")
                .params(json.writeValueAsString(outcome), id)
                .update();
    }

    /** Active accounts whose role lets them read reports, with their names. */
    Map<Long, String> readers() {
        return jdbc.sql("""
                        SELECT DISTINCT a.id, a.display_name FROM account a JOIN account_role r ON r.account_id = a.id
                        WHERE a.state = 'ACTIVE' AND r.role IN ('SDM', 'SDM_OPD', 'PIMPINAN', 'ADMIN')
                        ORDER BY a.display_name, a.id""").query((row, number) -> Map.entry(row.getLong(1), row.getString(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private ReportSchedule schedule(ResultSet row) throws SQLException {
        var ran = row.getObject("ran_on", LocalDate.class);
        var outcome = row.getString("outcome");
        return new ReportSchedule(
                row.getLong("id"),
                ReportKind.valueOf(row.getString("kind")),
                json.readValue(row.getString("filter"), StoredFilter.class).filter(),
                ReportSchedule.Rhythm.valueOf(row.getString("rhythm")),
                row.getInt("day"),
                json.readValue(row.getString("recipients"), new TypeReference<List<Long>>() {}),
                ran == null ? LocalDate.ofInstant(Utc.readExisting(row, "created_at"), zone) : ran,
                ran,
                outcome == null
                        ? Map.of()
                        : json.readValue(outcome, new TypeReference<Map<Long, ReportSchedule.Outcome>>() {}));
    }
}
