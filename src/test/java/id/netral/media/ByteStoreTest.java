package id.netral.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.IntegrationTest;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** All places keep bytes alike: the database's rows, a folder, a bucket spoken to over HTTP. */
@IntegrationTest
class ByteStoreTest {

    private static final int SIZE = 2 * DatabaseBytes.CHUNK + 1000;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MediaRegister register;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path folder;

    SmallS3 s3;
    byte[] content = new byte[SIZE];
    Spool spool;

    @BeforeEach
    void content() throws IOException {
        s3 = new SmallS3();
        new Random(7).nextBytes(content);
        spool = Spool.of(new java.io.ByteArrayInputStream(content), SIZE);
        register.begin(spool.hash(), SIZE, new ContentCheck.Facts("video/mp4", 0, 0), MediaProperties.Place.DATABASE);
    }

    @AfterEach
    void forget() throws IOException {
        jdbc.sql("DELETE FROM media_object WHERE sha256 = ?")
                .param(spool.hash().hex())
                .update();
        spool.close();
        s3.close();
    }

    private ByteStore store(MediaProperties.Place place) {
        return switch (place) {
            case DATABASE -> new DatabaseBytes(jdbc, transactions);
            case FOLDER -> new FolderBytes(folder.resolve("media"));
            case S3 -> new S3Bytes(s3.settings());
        };
    }

    @ParameterizedTest
    @EnumSource
    void givesBackWhatItWasGiven(MediaProperties.Place place) throws IOException {
        var store = store(place);
        store.put(spool.hash(), spool.file());
        assertThat(read(store, 0, SIZE)).isEqualTo(content);
    }

    @ParameterizedTest
    @EnumSource
    void givesAnyPart(MediaProperties.Place place) throws IOException {
        var store = store(place);
        store.put(spool.hash(), spool.file());
        var edge = DatabaseBytes.CHUNK;
        for (var part : List.of(
                new int[] {0, 1},
                new int[] {0, edge},
                new int[] {edge - 1, 2},
                new int[] {edge, 1},
                new int[] {edge - 10, edge + 20},
                new int[] {SIZE - 1, 1},
                new int[] {SIZE, 0},
                new int[] {17, 0})) {
            assertThat(read(store, part[0], part[1]))
                    .as("%d bytes from %d", part[1], part[0])
                    .isEqualTo(Arrays.copyOfRange(content, part[0], part[0] + part[1]));
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesTheSameTwiceAndForgetsTwice(MediaProperties.Place place) throws IOException {
        var store = store(place);
        store.put(spool.hash(), spool.file());
        store.put(spool.hash(), spool.file());
        assertThat(read(store, 0, SIZE)).isEqualTo(content);
        store.delete(spool.hash());
        store.delete(spool.hash());
        assertThatThrownBy(() -> read(store, 0, SIZE)).isInstanceOf(IOException.class);
    }

    @Test
    void theFolderHoldsNoHalfFiles() throws IOException {
        store(MediaProperties.Place.FOLDER).put(spool.hash(), spool.file());
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .singleElement()
                    .satisfies(file -> assertThat(file).hasFileName(spool.hash().hex()));
        }
    }

    @Test
    void theBucketRefusesAWrongKey() {
        var right = s3.settings();
        var wrong =
                new MediaProperties.S3(right.endpoint(), right.region(), right.bucket(), right.accessKey(), "tebakan");
        assertThatThrownBy(() -> new S3Bytes(wrong).put(spool.hash(), spool.file()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("403");
        assertThat(s3.objects).isEmpty();
    }

    @Test
    void theBucketTakesNothingUnderAWrongHash() throws IOException {
        Files.write(spool.file(), new byte[] {1}, StandardOpenOption.APPEND);
        assertThatThrownBy(() -> store(MediaProperties.Place.S3).put(spool.hash(), spool.file()))
                .isInstanceOf(IOException.class);
        assertThat(s3.objects).isEmpty();
    }

    @Test
    void theBodyIsSignedOverTlsAsWell() {
        s3.close();
        var plain = s3.settings();
        var tls = new MediaProperties.S3(
                plain.endpoint().replace("http:", "https:"),
                plain.region(),
                plain.bucket(),
                plain.accessKey(),
                plain.secretKey());
        // the signed hash is looked at before the server is
        assertThatThrownBy(() -> new S3Bytes(tls).put(spool.hash(), spool.file()))
                .isInstanceOf(IOException.class)
                .hasRootCauseInstanceOf(ConnectException.class);
    }

    @Test
    void whoIsInterruptedWhileReadingTheBucketMeetsAnIOException() throws IOException {
        var store = store(MediaProperties.Place.S3);
        store.put(spool.hash(), spool.file());
        try (var in = store.open(spool.hash(), SIZE, 0, SIZE)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(in::readAllBytes).isInstanceOf(IOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private byte[] read(ByteStore store, long from, long length) throws IOException {
        try (var in = store.open(spool.hash(), SIZE, from, length)) {
            return in.readAllBytes();
        }
    }
}
