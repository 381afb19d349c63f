package id.netral.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Bytes as rows of the database.
 *
 * <p>Plain SQL: a long video goes chunk by chunk from the stream to the rows and back, and must never lie in a persistence
 * context.
 */
@Component
final class DatabaseBytes implements ByteStore {

    /** Never to be changed: what is stored was cut by it. */
    static final int CHUNK = 512 * 1024;

    private final JdbcClient jdbc;
    private final TransactionTemplate own;

    DatabaseBytes(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public MediaProperties.Place place() {
        return MediaProperties.Place.DATABASE;
    }

    /** In a transaction of its own, as the other stores keep bytes whatever becomes of the caller's. */
    @Override
    public void put(MediaHash hash, Path file) throws IOException {
        try {
            own.executeWithoutResult(status -> write(hash, file));
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause());
        }
    }

    private void write(MediaHash hash, Path file) {
        try (var in = Files.newInputStream(file)) {
            var number = 0;
            for (var chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                // of the same content a row that is there already holds the same bytes
                jdbc.sql("INSERT IGNORE INTO media_chunk (sha256, number, bytes) VALUES (?, ?, ?)")
                        .params(hash.hex(), number++, chunk)
                        .update();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(MediaHash hash, long size, long from, long length) {
        return new Chunks(hash, from, length);
    }

    @Override
    public void delete(MediaHash hash) {
        jdbc.sql("DELETE FROM media_chunk WHERE sha256 = ?").param(hash.hex()).update();
    }

    /** Holds one chunk, and no connection while a slow reader takes it. */
    private final class Chunks extends InputStream {

        private final MediaHash hash;
        private long at;
        private long left;
        private long loaded = -1;
        private byte[] chunk = {};

        Chunks(MediaHash hash, long from, long length) {
            this.hash = hash;
            this.at = from;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (left <= 0) {
                return -1;
            }
            load(at / CHUNK);
            var start = (int) (at % CHUNK);
            var count = (int) Math.min(Math.min(length, left), chunk.length - start);
            if (count <= 0) {
                throw new IOException("the content " + hash + " ends too early");
            }
            System.arraycopy(chunk, start, buffer, offset, count);
            at += count;
            left -= count;
            return count;
        }

        private void load(long number) throws IOException {
            if (number != loaded) {
                chunk = part(number)
                        .or(() -> Objects.requireNonNull(
                                own.execute(status -> part(number)))) // younger than the caller's view
                        .orElseThrow(() -> new IOException("the content " + hash + " lacks a part"));
                loaded = number;
            }
        }

        private Optional<byte[]> part(long number) {
            return jdbc.sql("SELECT bytes FROM media_chunk WHERE sha256 = ? AND number = ?")
                    .params(hash.hex(), number)
                    .query((row, index) -> row.getBytes("bytes"))
                    .optional();
        }
    }
}
