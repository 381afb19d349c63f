package id.netral.rules.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.netral.IntegrationTest;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A stranger reads an article of the law. */
@IntegrationTest
class ArticlePageTest {

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void entries() {
        jdbc.sql("""
                        INSERT INTO legal_instrument (id, name, title, in_force_from, source, confidence)
                        VALUES ('uji-hkm', 'UU Uji', 'Undang-Undang <b>Uji</b>', '2023-10-31', 'contoh.id/b', 'SURE')""").update();
        jdbc.sql("""
                        INSERT INTO legal_article (id, instrument_id, label, summary, contested, readings, elucidates, source,
                            confidence)
                        VALUES ('uji-hkm-2', 'uji-hkm', 'Pasal 2', 'Ringkasan <script>alert(1)</script>', TRUE,
                                '[{"who": "Badan Uji", "on": "2024-10", "says": "Tidak.", "source": "contoh.id/r"}]', NULL,
                                'contoh.id/c (Ketua); javascript:alert(1)/x', 'LIKELY'),
                               ('uji-hkm-2-p', 'uji-hkm', 'Penjelasan Pasal 2', 'Isi penjelasan.', FALSE, '[]', 'uji-hkm-2',
                                'contoh.id/d', 'UNSURE')""").update();
    }

    @AfterEach
    void remove() {
        jdbc.sql("DELETE FROM legal_article WHERE instrument_id = 'uji-hkm'").update();
        jdbc.sql("DELETE FROM legal_instrument WHERE id = 'uji-hkm'").update();
    }

    @Test
    void anArticleIsShownWithItsMarkItsReadingsAndWhatExplainsIt() throws Exception {
        var page = page("uji-hkm-2");
        assertThat(page.select("h1").text()).isEqualTo("Pasal 2 UU Uji");
        assertThat(page.select(".badge").first().text()).isEqualTo("Diperdebatkan");
        assertThat(page.text())
                .contains("Undang-Undang <b>Uji</b>", "Ringkasan <script>", "Berlaku sejak 31 Oktober 2023.")
                .contains("Badan Uji, Oktober 2024", "Tidak.", "Satu sumber sekunder", "Penjelasan pasal ini");
        assertThat(page.select("a[href^=https]").eachAttr("href"))
                .containsExactly("https://contoh.id/c", "https://contoh.id/r");
        assertThat(page.select("script, img, b")).isEmpty();
        assertThat(page.select("a[href=uji-hkm-2-p]")).hasSize(1);
    }

    @Test
    void whatIsUnsureIsMarkedAndSaysWhatItExplains() throws Exception {
        var page = page("uji-hkm-2-p");
        assertThat(page.select(".badge").first().text()).isEqualTo("Belum pasti");
        assertThat(page.text()).contains("Belum ada sumber yang cukup.", "Menjelaskan");
        assertThat(page.select("a[href=uji-hkm-2]")).hasSize(1);
    }

    @Test
    void whatCitesItIsToldButNoQuestion() throws Exception {
        var page = page("pp-94-2021-5-n-1");
        assertThat(page.select("details summary").eachText())
                .anyMatch(text -> text.startsWith("Dipakai untuk menjawab"))
                .anyMatch(text -> text.startsWith("Keadaan yang dijawab"))
                .anyMatch(text -> text.startsWith("Dirujuk pelajaran"));
        assertThat(page.select("details a").eachAttr("href")).allMatch(address -> address.startsWith("../boleh?"));
        var stems = jdbc.sql("SELECT stem FROM question_revision")
                .query(String.class)
                .list();
        assertThat(stems).noneMatch(stem -> page.text().contains(stem));
    }

    @Test
    void itMayBeKeptOnTheWayAndIsNotSentTwice() throws Exception {
        var tag = web.perform(get("/hukum/uji-hkm-2"))
                .andExpect(header().string("Cache-Control", "max-age=300, public"))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        web.perform(get("/hukum/uji-hkm-2").header("If-None-Match", tag)).andExpect(status().isNotModified());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tidak-ada",
                "UJI-HKM-2",
                "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "%27%20OR%201=1",
                "uji-hkm-2%20",
                "%F0%9F%98%80",
                "%00"
            })
    void anUnknownOrHostileIdGetsACalmAnswer(String id) throws Exception {
        var response = web.perform(get(URI.create("/hukum/" + id))).andReturn().getResponse();
        assertThat(response.getStatus()).isIn(400, 404);
        var page = Jsoup.parse(response.getContentAsString());
        assertThat(page.select("script")).isEmpty();
        if (response.getStatus() == 404) {
            assertThat(page.text())
                    .contains("Pasal ini tidak ada dalam daftar.")
                    .doesNotContain("alert(1)");
        }
    }

    @Test
    void aVeryLongIdGetsTheSameAnswer() throws Exception {
        web.perform(get("/hukum/" + "a".repeat(5_000))).andExpect(status().isNotFound());
    }

    private Document page(String id) throws Exception {
        return Jsoup.parse(web.perform(get("/hukum/" + id))
                .andExpect(status().isOk())
                .andExpect(request().sessionAttributeDoesNotExist("SPRING_SECURITY_CONTEXT"))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
