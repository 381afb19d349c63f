package id.netral.database;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Lets the database itself refuse to change or delete rows of the tables of {@link AddedOnly}, whatever statement comes. Looked
 * after at every start, so that a migration may drop a trigger and a dump may be restored without one; a server that does not
 * let our account make triggers is told of in the log and does not stop the start. See {@code
 * docs/decisions/0020-rows-that-stay.md}.
 *
 * <p>Plain SQL: it makes parts of the schema, on the connection that migrates.
 */
@Component
class AddedOnlyTriggers implements Callback {

    private static final Logger LOG = LoggerFactory.getLogger(AddedOnlyTriggers.class);

    private final String exempt;

    AddedOnlyTriggers() {
        this("");
    }

    /** With a condition, followed by {@code OR}, under which rows may be changed all the same. */
    AddedOnlyTriggers(String exempt) {
        this.exempt = exempt;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "added-only";
    }

    @Override
    public void handle(Event event, Context context) {
        var jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        var present = present(jdbc);
        AddedOnly.ALL.forEach(rows -> {
            keep(jdbc, present, rows, "UPDATE", change(jdbc, rows));
            keep(jdbc, present, rows, "DELETE", rows.removal());
        });
    }

    private static Map<String, String> present(JdbcTemplate jdbc) {
        var bodies = new HashMap<String, String>();
        jdbc.query("""
                SELECT trigger_name, action_timing, action_statement FROM information_schema.triggers
                WHERE trigger_schema = DATABASE() AND action_timing = 'AFTER'""", row -> {
            bodies.put(row.getString("trigger_name"), row.getString("action_statement"));
        });
        return bodies;
    }

    /** That all columns but the free ones stay as they are, to the byte: the collation takes A and a for the same. */
    private static String change(JdbcTemplate jdbc, AddedOnly rows) {
        if (rows.free().isEmpty()) {
            return rows.change();
        }
        List<String> columns = jdbc.queryForList("""
                SELECT column_name FROM information_schema.columns
                WHERE table_schema = DATABASE() AND table_name = ? ORDER BY ordinal_position""", String.class, rows.table());
        return columns.stream()
                .filter(column -> !rows.free().contains(column))
                .map(column -> "BINARY NEW." + column + " <=> BINARY OLD." + column)
                .collect(Collectors.joining(" AND ", rows.change() + " AND ", ""));
    }

    /** AFTER, not BEFORE: MariaDB 11.4 refuses INSERT … SELECT into NOT NULL columns of a table with a BEFORE trigger. */
    private void keep(
            JdbcTemplate jdbc, Map<String, String> present, AddedOnly rows, String statement, String condition) {
        var name = rows.table() + "_no_" + statement.toLowerCase(Locale.ROOT);
        var body = """
                IF NOT COALESCE(%s(%s), FALSE) THEN
                    SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = '%s: rows are only added';
                END IF""".formatted(exempt, condition, rows.table());
        if (body.equals(present.get(name))) {
            return;
        }
        try {
            jdbc.execute("CREATE OR REPLACE TRIGGER " + name + " AFTER " + statement + " ON " + rows.table()
                    + " FOR EACH ROW " + body);
        } catch (DataAccessException e) {
            LOG.warn(
                    "Pemicu {} belum terpasang: basis data belum menjaga isi tabel {}. Beri akun migrasi Netral hak"
                            + " TRIGGER, dan bila server menulis binary log atur log_bin_trust_function_creators=1, lalu"
                            + " jalankan ulang Netral. ({})",
                    name,
                    rows.table(),
                    e.getMostSpecificCause().getMessage());
        }
    }
}
