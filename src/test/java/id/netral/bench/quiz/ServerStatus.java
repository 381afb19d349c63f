package id.netral.bench.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database server's own counters. */
record ServerStatus(Map<String, Long> counters) {

    private static final List<String> NAMES = List.of(
            "Questions",
            "Com_select",
            "Com_update",
            "Com_insert",
            "Com_commit",
            "Com_rollback",
            "Com_set_option",
            "Com_stmt_prepare",
            "Innodb_os_log_fsyncs",
            "Innodb_data_fsyncs",
            "Innodb_row_lock_waits",
            "Connections");

    static ServerStatus read(JdbcClient jdbc) {
        var counters = new LinkedHashMap<String, Long>();
        jdbc.sql("SHOW GLOBAL STATUS").query(row -> {
            if (NAMES.contains(row.getString(1))) {
                counters.put(row.getString(1), row.getLong(2));
            }
        });
        return new ServerStatus(counters);
    }

    /** How much each grew, for each of so many. */
    Map<String, Double> since(ServerStatus before, long many) {
        var grown = new LinkedHashMap<String, Double>();
        counters.forEach((name, value) -> grown.put(
                name, Math.round(1000.0 * (value - before.counters().getOrDefault(name, 0L)) / many) / 1000.0));
        return grown;
    }
}
