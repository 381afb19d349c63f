package id.netral.database;

import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Lets the embedded server come up while the application still looks for its parts; add it to the application's listeners.
 * Whoever does not has the server started when first needed.
 */
public final class EarlyDatabase implements ApplicationListener<SpringApplicationEvent> {

    private @Nullable FutureTask<EmbeddedMariaDb> coming;

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        switch (event) {
            case ApplicationPreparedEvent prepared -> begin(prepared.getApplicationContext());
            case ApplicationFailedEvent _ -> end();
            default -> {}
        }
    }

    private synchronized void begin(ConfigurableApplicationContext context) {
        var properties =
                Binder.get(context.getEnvironment()).bindOrCreate(DatabaseProperties.PREFIX, DatabaseProperties.class);
        if (properties.isExternal()) {
            return;
        }
        coming = new FutureTask<>(() -> EmbeddedMariaDb.start(properties.data(), properties.binaries()));
        context.getBeanFactory().registerSingleton("earlyDatabase", this);
        Thread.ofPlatform().daemon().name("early-database").start(coming);
    }

    /** The server once it is up, from now on the caller's to close; asked for once. */
    synchronized EmbeddedMariaDb taken() {
        var awaited = Objects.requireNonNull(coming, "taken before");
        coming = null; // also when it fails: that is the caller's to tell, and there is nothing left to close
        return up(awaited);
    }

    /** The start failed before anybody took the server. */
    private synchronized void end() {
        if (coming != null) {
            taken().close();
        }
    }

    private static EmbeddedMariaDb up(FutureTask<EmbeddedMariaDb> coming) {
        try {
            return coming.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DatabaseStartException told) {
                throw told;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
