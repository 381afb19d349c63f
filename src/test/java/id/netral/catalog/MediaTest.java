package id.netral.catalog;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.netral.IntegrationTest;
import id.netral.TestUsers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Pictures as a browser gets them. */
@IntegrationTest
class MediaTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    PackLoader loader;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path content;

    long version;

    @BeforeEach
    void publish() {
        TestPack.register(jdbc);
        new TestPack(content);
        loader.load(content);
        version = jdbc.sql("SELECT current_version_id FROM learning_module WHERE slug = ?")
                .param(TestPack.SLUG)
                .query(Long.class)
                .single();
    }

    @AfterEach
    void remove() {
        TestPack.remove(jdbc);
    }

    @Test
    void aPictureIsKeptByTheBrowserForever() throws Exception {
        ask("/media/" + version + "/images/foto.png")
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andExpect(content().bytes(TestPack.png(40, 30)))
                .andExpect(header().string("Cache-Control", containsString("private")))
                .andExpect(header().string("Cache-Control", containsString("immutable")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    @Test
    void anSvgOpenedByItselfMayDoNothing() throws Exception {
        ask("/media/" + version + "/images/cover.svg")
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/svg+xml"))
                .andExpect(header().string(
                                "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox"));
    }

    @Test
    void anUnchangedPictureIsNotSentAgain() throws Exception {
        mvc.perform(get("/media/" + version + "/images/foto.png")
                        .header("If-None-Match", "\"v" + version + "\"")
                        .with(authentication(TestUsers.of(null))))
                .andExpect(status().isNotModified());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media/999999999/images/foto.png",
                "/media/%s/images/lain.png",
                "/media/%s/quiz.yaml",
                "/media/%s/",
                "/media/abc/images/foto.png",
                "/media/99999999999999999999/images/foto.png",
            })
    void whatIsNotThereIsNotFound(String address) throws Exception {
        ask(address.formatted(version)).andExpect(status().isNotFound());
    }

    @Test
    void nobodyUnknownSeesPictures() throws Exception {
        mvc.perform(get("/media/" + version + "/images/foto.png")).andExpect(status().isUnauthorized());
    }

    private ResultActions ask(String address) throws Exception {
        return mvc.perform(get(address).with(authentication(TestUsers.of(null))));
    }
}
