package id.netral.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The server that comes up early is the application's, or gone when there is none. */
@ExtendWith(OutputCaptureExtension.class)
class EarlyDatabaseTest {

    @Configuration
    @Import(DatabaseConfiguration.class)
    static class DatabaseOnly {}

    @Configuration
    @Import(DatabaseConfiguration.class)
    static class Failing {

        @Bean
        static BeanFactoryPostProcessor tooEarly() {
            return beans -> {
                throw new IllegalStateException("before anybody wanted the database");
            };
        }
    }

    @TempDir
    Path data;

    @Test
    void theApplicationTakesItAndClosesIt() {
        ProcessHandle server;
        try (var context = start(DatabaseOnly.class)) {
            server = context.getBean(EmbeddedMariaDb.class).process();
            assertThat(server.isAlive()).isTrue();
        }
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void aStartThatFailsBeforeLeavesNoneBehind() {
        assertThatThrownBy(() -> start(Failing.class)).hasMessageContaining("before anybody wanted");
        try (var folder = DataFolder.open(data)) {
            assertThat(folder.server()).isEmpty();
        }
    }

    @Test
    void theSentenceOfAFolderInUseReachesTheOperator(CapturedOutput output) {
        try (var _ = DataFolder.open(data)) {
            assertThatThrownBy(() -> start(DatabaseOnly.class))
                    .hasRootCauseInstanceOf(DatabaseStartException.class)
                    .hasStackTraceContaining("sedang dipakai proses Netral lain");
        }
        assertThat(output.getOut())
                .contains("sedang dipakai proses Netral lain")
                .doesNotContain("\tat ");
    }

    private ConfigurableApplicationContext start(Class<?> configuration) {
        return new SpringApplicationBuilder(configuration)
                .web(WebApplicationType.NONE)
                .listeners(new EarlyDatabase())
                .run("--netral.db.data=" + data);
    }
}
