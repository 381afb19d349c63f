package id.netral.media;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.IntegrationTest;
import id.netral.LongTest;
import id.netral.TestMariaDb;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A video of 200 MB goes into the database and out of it by a process that has 40 MB of heap in all. */
@LongTest
@IntegrationTest
class LongVideoTest {

    private static final long SIZE = 200_000_000;
    private static final long MIDDLE = 123_456_789;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @AfterEach
    void remove() {
        jdbc.sql("DELETE FROM media_object WHERE size = ?").param(SIZE).update();
    }

    @Test
    void neitherStoringNorReadingHoldsItInMemory() throws IOException, InterruptedException {
        var database = TestMariaDb.database();
        var log = folder.resolve("log").toFile();
        var child = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx40m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongVideoTest.class.getName(),
                        database.url(),
                        database.user()))
                .redirectErrorStream(true)
                .redirectOutput(log);
        child.environment().put("UJI_SANDI", database.password());
        assertThat(child.start().waitFor()).as("see %s", log).isZero();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM media_chunk c JOIN media_object o USING (sha256) WHERE o.size = ?")
                        .param(SIZE)
                        .query(Long.class)
                        .single())
                .isEqualTo(SIZE / DatabaseBytes.CHUNK + 1);
    }

    /** The other process: takes the stream in, reads it all and a part from the middle. */
    public static void main(String[] arguments) throws IOException {
        var source = new DriverManagerDataSource(arguments[0], arguments[1], System.getenv("UJI_SANDI"));
        var jdbc = JdbcClient.create(source);
        var transactions = new JdbcTransactionManager(source);
        var bytes = new DatabaseBytes(jdbc, transactions);
        try (var spool = Spool.of(new Pattern(0, SIZE), SIZE)) {
            jdbc.sql("""
                INSERT INTO media_object (sha256, size, content_type, kept_in, complete, stored_at, touched_at)
                VALUES (?, ?, 'video/mp4', ?, FALSE, '2026-12-01 17:00:00', '2026-12-01 17:00:00')""").params(spool.hash().hex(), SIZE, bytes.place().name()).update();
            bytes.put(spool.hash(), spool.file());
            requireSame(bytes.open(spool.hash(), SIZE, 0, SIZE), new Pattern(0, SIZE));
            requireSame(bytes.open(spool.hash(), SIZE, MIDDLE, 1000), new Pattern(MIDDLE, MIDDLE + 1000));
        }
    }

    private static void requireSame(InputStream given, InputStream expected) throws IOException {
        var left = new byte[1 << 16];
        var right = new byte[1 << 16];
        for (var read = given.readNBytes(left, 0, left.length);
                read > 0;
                read = given.readNBytes(left, 0, left.length)) {
            var same = expected.readNBytes(right, 0, right.length);
            if (same != read || java.util.Arrays.mismatch(left, 0, read, right, 0, read) >= 0) {
                throw new IllegalStateException("other bytes came back");
            }
        }
        if (expected.read() >= 0) {
            throw new IllegalStateException("fewer bytes came back");
        }
    }

    /** Bytes that tell their place. */
    private static final class Pattern extends InputStream {

        private long at;
        private final long end;

        Pattern(long from, long end) {
            this.at = from;
            this.end = end;
        }

        @Override
        public int read() {
            return at >= end ? -1 : value(at++);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            var count = (int) Math.min(length, end - at);
            for (var i = 0; i < count; i++) {
                buffer[offset + i] = (byte) value(at++);
            }
            return count <= 0 && length > 0 ? -1 : count;
        }

        private static int value(long place) {
            return (int) (place * 31 + (place >>> 11)) & 0xff;
        }
    }
}
