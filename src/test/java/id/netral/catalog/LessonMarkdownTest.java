package id.netral.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.IntegrationTest;
import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.rules.LegalRegister;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What Markdown becomes, and what never gets through. */
@IntegrationTest
class LessonMarkdownTest {

    @Autowired
    LegalRegister register;

    private final Faults faults = new Faults();

    @Test
    void aCallOutIsABoxWithItsTitle() {
        assertThat(html("> [!HUKUM]\n> Satu.\n>\n> Dua.")).isEqualToIgnoringWhitespace("""
                <aside class="callout callout-hukum" role="note"><p class="callout-title">Hukumnya</p>
                <p>Satu.</p><p>Dua.</p></aside>""");
    }

    @Test
    void aPlainQuoteStaysAQuote() {
        assertThat(html("> Sebuah kutipan [biasa].")).contains("<blockquote>").doesNotContain("callout");
    }

    @Test
    void aTableScrollsByItself() {
        assertThat(html("| A | B |\n|---|--:|\n| 1 | 2 |"))
                .contains("class=\"table-scroll\"", "tabindex=\"0\"", "<th>A</th>", "<td align=\"right\">2</td>");
    }

    @Test
    void aPictureAloneIsAFigureThatLoadsLate() {
        assertThat(html("![Foto](images/foto.png)"))
                .isEqualToIgnoringWhitespace(
                        "<figure><img src=\"images/foto.png\" alt=\"Foto\" loading=\"lazy\" />" + "</figure>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "teks <a href=\"javascript:alert(1)\">x</a>",
                "<div style=\"background:url(javascript:alert(1))\">x</div>",
                "[x](javascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](//contoh.id)",
                "<https://contoh.id>",
                "![x](data:image/svg+xml;base64,AAAA)",
                "![x](//contoh.id/a.png)",
                "[x][y]\n\n[y]: javascript:alert(1)",
                "<!-- komentar --><iframe src=\"//contoh.id\"></iframe>",
            })
    void payloadsAreRefusedAndWouldBeHarmlessAnyway(String payload) {
        var html = html(payload);

        assertThat(faults.none()).isFalse();
        // whatever is left of it is text: no tag but paragraphs and, at most, a picture without an address
        assertThat(html.replaceAll("</?p>|<img alt=\"x\" loading=\"lazy\" />|<figure>|</figure>", ""))
                .doesNotContain("<");
    }

    @Test
    void whatIsStoredIsSanitisedAgainWhenItIsRead() {
        var version = new ModuleVersionId(7);
        var tampered =
                "<p onclick=\"a()\">Aman</p><script>alert(1)</script><img src=\"https://contoh.id/a.png\" alt=\"\">"
                        + "<img src=\"images/a.png\" alt=\"A\"><a href=\"https://contoh.id\">luar</a><a href=\"/pasal/uu-1\">dalam</a>"
                        + "<aside class=\"callout callout-awas\" role=\"note\">x</aside><p class=\"v-overlay\">y</p>";

        var html = LessonHtml.forReading(tampered, version);

        assertThat(html)
                .contains("<p>Aman</p>", "src=\"/media/7/images/a.png\"", "<a href=\"/pasal/uu-1\">dalam</a>")
                .contains("class=\"callout callout-awas\"", "<p>y</p>")
                .doesNotContain("script", "onclick", "contoh.id");
    }

    private String html(String markdown) {
        var picture = new Pack.Medium("images/foto.png", new Picture("image/png", 0, 0), new byte[0]);
        return new LessonMarkdown(Map.of("images/foto.png", picture), new Citations(register, null, faults), faults)
                .read(new SourceText("01-uji.md", markdown, 1))
                .html();
    }
}
