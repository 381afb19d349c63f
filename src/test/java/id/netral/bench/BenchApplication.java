package id.netral.bench;

import id.netral.Application;
import id.netral.database.EmbeddedMariaDb;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The whole application on an empty embedded database, for the length of a measurement. */
final class BenchApplication implements AutoCloseable {

    private final EmbeddedMariaDb database;
    private final ConfigurableApplicationContext context;

    private BenchApplication(EmbeddedMariaDb database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    static BenchApplication start() throws IOException {
        var folder = Path.of("target", "bench-database");
        FileSystemUtils.deleteRecursively(folder);
        var database = EmbeddedMariaDb.start(folder, Path.of(".tools", "mariadb"));
        var context = new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--logging.level.root=warn",
                        "--vaadin.productionMode=true", // no frontend is built for the bench
                        "--netral.demo=false",
                        "--netral.db.url=" + database.url(),
                        "--netral.db.user=" + database.user(),
                        "--netral.db.password=" + database.password(),
                        "--netral.db.owner=" + database.owner(),
                        "--netral.db.owner-password=" + database.ownerPassword());
        return new BenchApplication(database, context);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void publish(Object event) {
        context.publishEvent(event);
    }

    int port() {
        return Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port", Integer.class));
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
