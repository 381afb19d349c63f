package id.netral.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Makes the database itself refuse to change or delete rows of the audit trail and the ledger: one trigger a file of {@code
 * db/append-only}, named like it. No migration, as a server that writes a binary log may not let our account make triggers;
 * Netral then starts all the same and tells the operator what to set.
 *
 * <p>By plain SQL, as it asks for and makes parts of the schema.
 */
@Component
@DependsOnDatabaseInitialization
class AppendOnlyTriggers implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(AppendOnlyTriggers.class);

    private final JdbcTemplate jdbc;

    AppendOnlyTriggers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:db/append-only/*.sql")) {
            var name = Objects.requireNonNull(file.getFilename()).replace(".sql", "");
            try {
                if (isMissing(name)) {
                    jdbc.execute(file.getContentAsString(StandardCharsets.UTF_8));
                }
            } catch (DataAccessException e) {
                warn(file, e);
            }
        }
    }

    private boolean isMissing(String name) {
        return Integer.valueOf(0).equals(jdbc.queryForObject("""
                        SELECT COUNT(*) FROM information_schema.triggers
                        WHERE trigger_schema = DATABASE() AND trigger_name = ?""", Integer.class, name));
    }

    private static void warn(Resource file, DataAccessException failure) {
        LOG.warn(
                "Pemicu {} belum terpasang: jejak audit dan catatan penyelesaian belum dijaga basis data. Beri akun Netral"
                        + " hak TRIGGER, dan bila server menulis binary log atur log_bin_trust_function_creators=1, lalu"
                        + " jalankan ulang Netral. ({})",
                file.getFilename(),
                failure.getMostSpecificCause().getMessage());
    }
}
