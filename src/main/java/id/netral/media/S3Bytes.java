package id.netral.media;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** Bytes as objects of a bucket, addressed by path, as every S3-compatible server understands it. */
final class S3Bytes implements ByteStore {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final String bucket;
    private final S3Signature signature;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    S3Bytes(MediaProperties.S3 settings, Clock clock) {
        this.bucket = settings.endpoint().replaceAll("/+$", "") + "/" + settings.bucket() + "/";
        this.signature = new S3Signature(settings.accessKey(), settings.secretKey(), settings.region());
        this.clock = clock;
    }

    @Override
    public MediaProperties.Place place() {
        return MediaProperties.Place.S3;
    }

    @Override
    public void put(MediaHash hash, Path file) throws IOException {
        // the signed hash of the body lets the server refuse bytes that were spoilt on their way
        var request = request("PUT", hash, hash.hex(), BodyPublishers.ofFile(file), Map.of());
        expect(send(request, BodyHandlers.discarding()), 200);
    }

    @Override
    public InputStream open(MediaHash hash, long size, long from, long length) throws IOException {
        if (length <= 0) {
            return InputStream.nullInputStream();
        }
        var whole = from == 0 && length == size;
        Map<String, String> range = whole ? Map.of() : Map.of("range", "bytes=" + from + "-" + (from + length - 1));
        var request = request("GET", hash, S3Signature.NO_BODY, BodyPublishers.noBody(), range);
        var response = send(request, BodyHandlers.ofInputStream());
        try {
            expect(response, whole ? 200 : 206);
        } catch (IOException refused) {
            response.body().close();
            throw refused;
        }
        return response.body();
    }

    @Override
    public void delete(MediaHash hash) throws IOException {
        var request = request("DELETE", hash, S3Signature.NO_BODY, BodyPublishers.noBody(), Map.of());
        var response = send(request, BodyHandlers.discarding());
        if (response.statusCode() != 404) {
            expect(response, 204);
        }
    }

    private HttpRequest request(
            String method, MediaHash hash, String bodyHash, BodyPublisher body, Map<String, String> headers) {
        var address = URI.create(bucket + hash.hex());
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).method(method, body);
        signature.headers(method, address, bodyHash, clock.instant(), headers).forEach(request::header);
        return request.build();
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) throws IOException {
        try {
            return http.send(request, handler);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while talking to the object store", e);
        }
    }

    private static void expect(HttpResponse<?> response, int status) throws IOException {
        var given = response.statusCode();
        if (given != status && !(status == 204 && given == 200)) {
            throw new IOException("the object store answered " + given + " to "
                    + response.request().method());
        }
    }
}
