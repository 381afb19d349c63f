package id.netral.authoring;

import static id.netral.authoring.DraftFixture.WRITER;
import static id.netral.authoring.DraftFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.assessment.bank.QuestionEditing;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A long video over a slow line costs the others nothing. */
@IntegrationTest
class DraftUploadTest {

    @Autowired
    Drafts drafts;

    @Autowired
    DraftLessons lessons;

    @Autowired
    DraftFiles files;

    @Autowired
    QuestionEditing questions;

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient jdbc;

    DraftFixture fixture;

    @BeforeEach
    void begin(@Autowired TestDatabase database) {
        database.reset();
        fixture = new DraftFixture(drafts, lessons, questions, jdbc);
        fixture.remove();
    }

    @AfterEach
    void remove() {
        fixture.remove();
    }

    @Test
    void noConnectionIsHeldWhileTheBytesComeIn() {
        var draft = fixture.create();
        var bytes = "WEBVTT\n\nlambat".getBytes(StandardCharsets.UTF_8);
        var slow = new Slow(new ByteArrayInputStream(bytes));

        as(WRITER, () -> files.store(draft.id(), "lambat.vtt", "", "", slow));

        assertThat(slow.looked).isTrue();
        assertThat(as(WRITER, () -> files.list(draft.id())))
                .extracting(DraftMedium::path)
                .containsExactly("media/lambat.vtt");
    }

    /** Gives nothing until no connection is in use any more. */
    private final class Slow extends FilterInputStream {

        private boolean looked;

        Slow(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (!looked) {
                await().until(() -> dataSource
                                .unwrap(HikariDataSource.class)
                                .getHikariPoolMXBean()
                                .getActiveConnections()
                        == 0);
                looked = true;
            }
            return super.read(buffer, offset, length);
        }
    }
}
