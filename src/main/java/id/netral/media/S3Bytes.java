package id.netral.media;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Bytes as objects of a bucket, each under its hash. Whatever the server or the way there does is an {@link IOException}. */
final class S3Bytes implements ByteStore {

    private static final Logger LOG = LoggerFactory.getLogger(S3Bytes.class);

    private final String bucket;
    private final S3Client client;

    S3Bytes(MediaProperties.S3 settings) {
        this.bucket = settings.bucket();
        this.client = S3Connection.to(settings);
    }

    @Override
    public MediaProperties.Place place() {
        return MediaProperties.Place.S3;
    }

    @Override
    public void put(MediaHash hash, Path file) throws IOException {
        ask("PUT", () -> client.putObject(object -> object.bucket(bucket).key(hash.hex()), file));
    }

    @Override
    public InputStream open(MediaHash hash, long size, long from, long length) throws IOException {
        if (length <= 0) {
            return InputStream.nullInputStream();
        }
        var whole = from == 0 && length == size;
        var request = GetObjectRequest.builder().bucket(bucket).key(hash.hex());
        if (!whole) {
            request.range("bytes=" + from + "-" + (from + length - 1));
        }
        var answer = ask("GET", () -> client.getObject(request.build()));
        var status = answer.response().sdkHttpResponse().statusCode();
        if (status != (whole ? 200 : 206)) {
            answer.abort();
            throw refusal(status, "GET", null);
        }
        return new Content(answer);
    }

    @Override
    public void delete(MediaHash hash) throws IOException {
        ask("DELETE", () -> {
            try {
                return client.deleteObject(object -> object.bucket(bucket).key(hash.hex()));
            } catch (S3Exception e) {
                if (e.statusCode() != 404) {
                    throw e;
                }
                return e;
            }
        });
    }

    @Override
    public void close() {
        client.close();
    }

    private static <T> T ask(String method, Supplier<T> question) throws IOException {
        try {
            return question.get();
        } catch (SdkServiceException e) {
            throw refusal(e.statusCode(), method, e);
        } catch (SdkException e) {
            throw new IOException("the object store could not be asked to " + method, e);
        }
    }

    private static IOException refusal(int status, String method, @Nullable Exception cause) {
        return new IOException("the object store answered " + status + " to " + method, cause);
    }

    /** Bytes on their way. */
    private static final class Content extends FilterInputStream {

        Content(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (AbortedException e) { // the reader was interrupted
                throw new IOException("the object store's answer was not read to its end", e);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } catch (AbortedException e) { // the same; it is closed nevertheless
                LOG.debug("interrupted while closing an answer of the object store", e);
            }
        }
    }
}
