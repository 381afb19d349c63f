package id.netral.media;

import id.netral.common.Utc;
import id.netral.media.MediaObjectRepository.Unused;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Contents that nothing refers to: no row with a foreign key to {@code media_object} that does not cascade.
 *
 * <p>Plain SQL: which tables and columns these are, the database itself says, so the condition is generated.
 */
@Component
class UnreferencedMedia {

    private static final int BATCH = 200;

    private final JdbcClient jdbc;

    UnreferencedMedia(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A batch of those that nobody has handed in since the moment, in the order of their hashes. */
    List<Unused> batch(Instant moment, String after) {
        return jdbc.sql("SELECT o.sha256, o.size, o.kept_in FROM media_object o WHERE o.touched_at < ? AND o.sha256 > ?"
                        + unreferenced() + " ORDER BY o.sha256 LIMIT " + BATCH)
                .params(Utc.of(moment), after)
                .query(Unused.class)
                .list();
    }

    private String unreferenced() {
        return jdbc
                .sql("""
                    SELECT k.table_name, k.column_name FROM information_schema.key_column_usage k
                    JOIN information_schema.referential_constraints r
                      ON r.constraint_schema = k.constraint_schema AND r.constraint_name = k.constraint_name
                         AND r.table_name = k.table_name
                    WHERE k.constraint_schema = DATABASE() AND k.referenced_table_name = 'media_object'
                      AND r.delete_rule <> 'CASCADE'""")
                .query((row, number) -> " AND NOT EXISTS (SELECT 1 FROM `" + row.getString("table_name")
                        + "` r WHERE r.`" + row.getString("column_name") + "` = o.sha256)")
                .list()
                .stream()
                .collect(Collectors.joining());
    }
}
