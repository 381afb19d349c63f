package id.netral.verdict.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.netral.IntegrationTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A stranger asks "boleh atau tidak?". */
@IntegrationTest
class VerdictPageTest {

    @Autowired
    MockMvc web;

    @Test
    void theQuestionStandsOpenToEverybodyAndBeginsNoSession() throws Exception {
        var page = page("/boleh");
        assertThat(page.select("h1").text()).isEqualTo("Boleh atau tidak?");
        assertThat(page.select("textarea[name=q]")).hasSize(1);
        assertThat(page.select("select[name=act] option")).hasSizeGreaterThan(50);
        assertThat(page.select("script")).as("no script").isEmpty();
    }

    @Test
    void ownWordsAreUnderstoodAndShownToBeCorrected() throws Exception {
        var page = page("/boleh?q=boleh gak saya ngelike postingan caleg?");
        assertThat(page.select("select[name=act] option[selected]").attr("value"))
                .isEqualTo("like");
        assertThat(page.select("select[name=object] option[selected]").attr("value"))
                .isEqualTo("caleg");
        assertThat(page.select(".verdict-word").text()).isNotBlank();
    }

    @Test
    void theLinkToSendOnHoldsTheSituationAndNoneOfThePersonsWords() throws Exception {
        var link = page("/boleh?q=saya Budi Rekaan ngelike caleg di rumah")
                .select("p.meta a")
                .attr("href");
        assertThat(link).startsWith("boleh?actor=pns&act=like&object=caleg").doesNotContain("Budi", "q=");
        assertThat(page("/" + link)
                        .select("select[name=place] option[selected]")
                        .attr("value"))
                .isEqualTo("rumah");
    }

    @Test
    void everyArticleOfTheAnswerIsReadByEverybody() throws Exception {
        var links = page("/boleh?actor=pns&act=like&object=calon").select("a[href^=hukum/]");
        assertThat(links).isNotEmpty();
        for (var link : links) {
            var article = web.perform(get("/" + link.attr("href"))).andReturn().getResponse();
            assertThat(article.getContentAsString()).contains("<h1>" + link.text());
        }
    }

    @Test
    void whatDecidesAndWasNotSaidIsAskedFor() throws Exception {
        var page = page("/boleh?q=boleh datang?");
        assertThat(page.select(".verdict-word").text()).isEqualTo("Tanyakan dahulu");
        assertThat(page.select("h2").eachText()).contains("Apa yang dilakukan?");
        assertThat(page.select("details.card").hasAttr("open"))
                .as("everything to choose from is in sight")
                .isTrue();
    }

    @Test
    void whatNobodyAnswersHereIsAskedInConfidenceWithoutThePersonsWords() throws Exception {
        var open = page("/boleh?q=saya Budi Rekaan, boleh datang?");
        assertThat(open.select("h2").eachText()).contains("Tanya rahasia");
        assertThat(open.select("a[href^=tanya]").attr("href")).doesNotContain("Budi", "q=");
        var sure = page("/boleh?actor=pns&act=like&object=calon");
        assertThat(sure.select("h2").eachText()).doesNotContain("Tanya rahasia");
        assertThat(sure.select("a[href^=tanya]").attr("href"))
                .isEqualTo(sure.select("p.meta a[href^=boleh]").attr("href").replace("boleh", "tanya"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "'; DROP TABLE account; --",
                "😀😀😀",
                "\"><img src=x onerror=alert(1)>"
            })
    void whateverIsTypedComesBackAsTextOnly(String typed) throws Exception {
        var page = Jsoup.parse(web.perform(get("/boleh").param("q", typed))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select("textarea").text()).isEqualTo(typed);
        assertThat(page.select("script, img, [onerror]")).isEmpty();
    }

    @Test
    void tenThousandCharactersAreAnswered() throws Exception {
        assertThat(page("/boleh?q=" + "caleg ".repeat(1_600))
                        .select(".verdict-word")
                        .text())
                .isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/boleh?actor=raja&act=like",
                "/boleh?act=menari",
                "/boleh?attributes=topi",
                "/boleh?act=like&act=komentar"
            })
    void anAddressWithUnknownWordsAsksAnew(String address) throws Exception {
        assertThat(page(address).select("h2").first().text()).isEqualTo("Misalnya");
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(web.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(request().sessionAttributeDoesNotExist("SPRING_SECURITY_CONTEXT"))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
