package id.netral.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;

/** A data folder from before the baseline ends the start with a sentence, and is left as it is. */
@ExtendWith(OutputCaptureExtension.class)
class OldHistoryTest {

    private static final Path BINARIES = Path.of(".tools", "mariadb");

    @Import({DatabaseConfiguration.class, Baseline.class})
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    static class DatabaseOnly {}

    @TempDir
    Path data;

    @TempDir
    Path steps;

    @Test
    void theOperatorIsToldWhatToDo(CapturedOutput output) throws Exception {
        Files.writeString(steps.resolve("V20261122_001__audit_entry.sql"), "CREATE TABLE audit_entry (id BIGINT);");
        try (var database = EmbeddedMariaDb.start(data, BINARIES)) {
            flyway(database, "filesystem:" + steps).migrate();
        }

        assertThatThrownBy(this::start).hasStackTraceContaining("DatabaseStartException");

        assertThat(output.getOut())
                .contains("APPLICATION FAILED TO START")
                .contains("Folder data " + data.toAbsolutePath() + " dibuat oleh Netral dari masa pengembangan")
                .contains("pilih folder lain dengan --data")
                .doesNotContain("\tat ");
        try (var database = EmbeddedMariaDb.start(data, BINARIES)) {
            assertThat(flyway(database, "filesystem:" + steps).info().applied()).hasSize(1);
        }
    }

    private void start() {
        new SpringApplicationBuilder(DatabaseOnly.class)
                .web(WebApplicationType.NONE)
                .listeners(new EarlyDatabase())
                .run("--netral.db.data=" + data)
                .close();
    }

    private static Flyway flyway(EmbeddedMariaDb database, String location) {
        return Flyway.configure()
                .dataSource(database.url(), database.owner(), database.ownerPassword())
                .locations(location)
                .load();
    }
}
