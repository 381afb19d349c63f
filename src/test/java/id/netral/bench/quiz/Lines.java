package id.netral.bench.quiz;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.pool.PoolReusePolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * The connections to the application, shared by everybody as a reverse proxy shares them. A request waits 12 s at most,
 * like the player's own; it is never repeated and redirects are not followed.
 */
final class Lines implements AutoCloseable {

    private static final int MOST = 20_000;
    private static final Timeout PATIENCE = Timeout.ofSeconds(12);

    private final CloseableHttpClient client = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                    .setConnPoolPolicy(PoolReusePolicy.LIFO)
                    .setMaxConnTotal(MOST)
                    .setMaxConnPerRoute(MOST)
                    .setDefaultConnectionConfig(ConnectionConfig.custom()
                            .setConnectTimeout(PATIENCE)
                            .setValidateAfterInactivity(TimeValue.of(1, TimeUnit.SECONDS))
                            .setTimeToLive(TimeValue.ofMinutes(10))
                            .build())
                    .setDefaultSocketConfig(SocketConfig.custom()
                            .setSoTimeout(PATIENCE)
                            .setTcpNoDelay(true)
                            .build())
                    .build())
            .setDefaultRequestConfig(RequestConfig.custom()
                    .setResponseTimeout(PATIENCE)
                    .setConnectionRequestTimeout(PATIENCE)
                    .build())
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .build();

    CloseableHttpClient client() {
        return client;
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
