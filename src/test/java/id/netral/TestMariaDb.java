package id.netral;

import id.netral.database.EmbeddedMariaDb;
import id.netral.database.HastyMariaDb;
import id.netral.database.TestsMayChangeRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** One real MariaDB for all tests of a JVM, on an empty folder below {@code target}. */
public final class TestMariaDb implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final class Holder {
        static final EmbeddedMariaDb DATABASE = start();

        private static EmbeddedMariaDb start() {
            // each JVM that runs tests has its own
            var folder = Path.of("target", "test-database-" + System.getProperty("surefire.forkNumber", "1"));
            try {
                if (Files.exists(folder)) {
                    FileSystemUtils.deleteRecursively(folder);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            var database = HastyMariaDb.start(folder, Path.of(".tools", "mariadb"));
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            return database;
        }
    }

    /** The server, for tests that end it. */
    public static EmbeddedMariaDb database() {
        return Holder.DATABASE;
    }

    /** Statements of the account that makes the schema. */
    public static JdbcClient owner() {
        var database = Holder.DATABASE;
        return JdbcClient.create(
                new DriverManagerDataSource(database.url(), database.owner(), database.ownerPassword()));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = Holder.DATABASE;
        TestsMayChangeRows.in((GenericApplicationContext) context);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-database",
                        Map.of(
                                "netral.db.url",
                                database.url(),
                                "netral.db.user",
                                database.user(),
                                "netral.db.password",
                                database.password(),
                                "netral.db.owner",
                                database.owner(),
                                "netral.db.owner-password",
                                database.ownerPassword(),
                                "spring.datasource.hikari.connection-init-sql",
                                TestsMayChangeRows.STATEMENT,
                                // a query that cannot be read fails whatever test begins
                                "spring.data.jpa.repositories.bootstrap-mode",
                                "default",
                                // what is marked as reading must only read: the server sees to it
                                "spring.datasource.hikari.data-source-properties.readOnlyPropagatesToServer",
                                "true",
                                "netral.reports.folder",
                                "target/laporan",
                                "netral.demo",
                                "false")));
    }
}
