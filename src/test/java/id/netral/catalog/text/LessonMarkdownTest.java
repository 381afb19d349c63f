package id.netral.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.IntegrationTest;
import id.netral.catalog.file.PackBytes;
import id.netral.catalog.file.PackMedium;
import id.netral.catalog.file.Picture;
import id.netral.common.source.Fault;
import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.rules.Citations;
import id.netral.rules.LegalRegister;
import id.netral.rules.glossary.Glossary;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What Markdown becomes, and what never gets through. */
@IntegrationTest
class LessonMarkdownTest {

    @Autowired
    LegalRegister register;

    @Autowired
    Glossary glossary;

    @Autowired
    VerdictBoxes boxes;

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

    @Test
    void aCaptionStandsBelowItsPicture() {
        assertThat(html("![Foto](images/foto.png \"Di depan kantor\")"))
                .contains("<figcaption>Di depan kantor</figcaption></figure>");
    }

    @Test
    void aQuotationSaysWhoseWordsItHolds() {
        assertThat(html("> [!KUTIPAN] Seorang guru besar\n>\n> Ibarat aurat.")).isEqualToIgnoringWhitespace("""
            <figure class="quotation"><blockquote><p>Ibarat aurat.</p></blockquote>
            <figcaption>Seorang guru besar</figcaption></figure>""");
    }

    @Test
    void aTermIsExplainedByTheBrowserItself() {
        assertThat(html("Seorang [bakal calon](istilah:bakal-calon) dan [para bakal calon](istilah:bakal-calon)."))
                .contains("<button type=\"button\" class=\"term\" popovertarget=\"istilah-bakal-calon\">bakal"
                        + " calon</button>")
                .containsOnlyOnce("<div class=\"term-definition\" id=\"istilah-bakal-calon\" popover=\"auto\">");
        assertThat(faults.none()).isTrue();
    }

    @Test
    void aVideoHasCaptionsAndItsWordsAsText() {
        assertThat(html("""
            ```video
            src: media/sapa.mp4
            title: Sapaan
            captions: media/sapa.vtt
            transcript: |-
              Selamat pagi.

              Mari mulai.
            ```
            """)).isEqualToIgnoringWhitespace("""
                <figure class="lesson-video"><video src="media/sapa.mp4" controls="" preload="none" aria-label="Sapaan">
                <track src="media/sapa.vtt" kind="captions" srclang="id" label="Indonesia" default="" /></video>
                <figcaption>Sapaan</figcaption></figure><details class="transcript"><summary>Baca isi video</summary>
                <p>Selamat pagi.</p><p>Mari mulai.</p></details>""");
        assertThat(faults.none()).isTrue();
    }

    @Test
    void aFileSaysWhatItIsBeforeItIsFetched() {
        assertThat(html("```berkas\nsrc: media/formulir.pdf\nlabel: Formulir\n```"))
                .contains("<a href=\"media/formulir.pdf\" download=\"\">Formulir</a> (PDF, 2 KB)");
    }

    @Test
    void aCaseHidesItsAnswerUntilOneHasThought() {
        assertThat(html("""
            ```kasus
            situation: Rekan bertanya.
            verdict: tidak_boleh
            reason: Sebab begitu.
            articles: [uu-20-2023-2]
            ```
            """)).isEqualToIgnoringWhitespace("""
                <section class="case-box"><p class="case-title">Kasus</p><p>Rekan bertanya.</p>
                <details><summary>Menurut Anda, bolehkah? Buka jawabannya</summary>
                <p class="case-verdict verdict-tidak-boleh">Tidak boleh</p><p>Sebab begitu.</p>
                <ul class="article-links"><li><a href="/pasal/uu-20-2023-2">Pasal 2 UU 20/2023</a></li></ul>
                </details></section>""");
        assertThat(faults.none()).isTrue();
    }

    @Test
    void everyAnswerOfAQuestionSaysAtOnceWhetherItIsRight() {
        assertThat(html("""
            ```cek
            question: Bolehkah ASN memilih?
            options:
            - text: Boleh
              correct: true
              feedback: Di bilik suara.
            - text: Tidak
              correct: false
            ```
            """)).isEqualToIgnoringWhitespace("""
                <section class="check-question"><p class="check-title">Periksa pemahaman Anda</p>
                <p class="check-text">Bolehkah ASN memilih?</p><ul class="check-options">
                <li><details class="check-right" name="cek-1"><summary>Boleh</summary>
                <p><strong>Tepat.</strong> Di bilik suara.</p></details></li>
                <li><details class="check-wrong" name="cek-1"><summary>Tidak</summary>
                <p><strong>Belum tepat.</strong> </p></details></li></ul></section>""");
        assertThat(faults.none()).isTrue();
    }

    @Test
    void aBranchingCaseIsAnOrdinaryLinkThatSaysWhereItLeads() {
        var html = html("```cerita\nslug: ajakan-masuk-grup\nlabel: Ajakan <b>masuk</b> grup\n```");

        assertThat(html).isEqualToIgnoringWhitespace("""
            <section class="story-card"><p class="story-title">Kasus bercabang</p>
            <p>Anda yang menentukan langkah demi langkah, lalu melihat akibatnya.</p><p class="story-start">
            <a href="/kasus/ajakan-masuk-grup">Mulai: Ajakan &lt;b&gt;masuk&lt;/b&gt; grup</a></p></section>""");
        assertThat(faults.none()).isTrue();
        assertThat(LessonHtml.forReading(html, LessonLinks.here(path -> "/media/7/" + path)))
                .isEqualTo(html);
    }

    @Test
    void aPreviewLeadsToNoCaseBecausePlayingIsRecorded() {
        var html = html("```cerita\nslug: ajakan-masuk-grup\nlabel: Ajakan\n```");

        assertThat(LessonHtml.forReading(html, LessonLinks.withoutStories(path -> path)))
                .contains("<p class=\"story-start\">Mulai: Ajakan</p>")
                .doesNotContain("href");
    }

    @Test
    void readElsewhereItLeadsOnlyToWhatGoesWithIt() {
        var stored = """
            <p><a href="/pasal/uu-1">UU</a> <a href="media/formulir.pdf">Formulir</a> \
            <a href="/kasus/ajakan">Mulai: <strong>Ajakan</strong> &amp; jawaban</a> <a href="/kasus/dua">Dua</a></p>\
            <img src="images/a.png" alt="A">""";

        var links = LessonLinks.elsewhere(article -> "#pasal-" + article, "di platform Netral");
        assertThat(LessonHtml.forReading(stored, links)).isEqualTo("""
            <p><a href="#pasal-uu-1">UU</a> <a href="media/formulir.pdf">Formulir</a> \
            <strong>Ajakan</strong> &amp; jawaban (di platform Netral) Dua (di platform Netral)</p>\
            <img src="images/a.png" alt="A" />""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        [kata](istilah:tak-dikenal)~fault.unknownTerm
        ```video\\nsrc: media/sapa.mp4\\ntitle: Sapaan\\ntranscript: Isi.\\n```~fault.missing
        ```video\\nsrc: media/lain.mp4\\ntitle: A\\ncaptions: media/sapa.vtt\\ntranscript: Isi.\\n```~fault.noMedium
        ```berkas\\nsrc: media/formulir.exe\\nlabel: Formulir\\n```~fault.form
        ```kasus\\nsituation: Rekan bertanya.\\nverdict: mungkin\\nreason: Sebab.\\n```~fault.word
        ```kasus\\nsituation: A.\\nverdict: boleh\\nreason: Sebab.\\narticles: [tak-dikenal]\\n```~fault.unknownArticle
        ```cek\\nquestion: A?\\noptions: [{text: B, correct: false}, {text: C}]\\n```~fault.checkOptions
        ```cek\\nquestion: A?\\nkunci: B\\n```~fault.unknownKey
        ```cerita\\nslug: ajakan-masuk-grup\\n```~fault.missing
        ```cerita\\nslug: ../masuk\\nlabel: Ajakan\\n```~fault.form
        ```cerita\\nkasus: ajakan\\nlabel: Ajakan\\n```~fault.unknownKey
        ```java\\nteks\\n```~fault.code
        > [!LUCU]\\n> teks~fault.callout
        """)
    void whatIsMissingOrWrongIsNamed(String markdown, String fault) {
        html(markdown.replace("\\n", "\n"));

        assertThat(faults.list()).extracting(Fault::key).contains(fault);
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
        var tampered = "<p onclick=\"a()\">Aman</p><script>alert(1)</script><img src=\"https://contoh.id/a.png\""
                + " alt=\"\"><img src=\"images/a.png\" alt=\"A\"><a href=\"https://contoh.id\">luar</a><a"
                + " href=\"/pasal/uu-1\">dalam</a><aside class=\"callout callout-awas\" role=\"note\">x</aside><p"
                + " class=\"v-overlay\">y</p>";

        var html = LessonHtml.forReading(tampered, LessonLinks.here(path -> "/media/7/" + path));

        assertThat(html)
                .contains("<p>Aman</p>", "src=\"/media/7/images/a.png\"", "<a href=\"/pasal/uu-1\">dalam</a>")
                .contains("class=\"callout callout-awas\"", "<p>y</p>")
                .doesNotContain("script", "onclick", "contoh.id");
    }

    private String html(String markdown) {
        var picture = new PackMedium("images/foto.png", new Picture("image/png", 0, 0), PackBytes.of(new byte[0]));
        var video = new PackMedium("media/sapa.mp4", new Picture("video/mp4", 0, 0), PackBytes.of(new byte[0]));
        var captions = new PackMedium("media/sapa.vtt", new Picture("text/vtt", 0, 0), PackBytes.of(new byte[0]));
        var form = new PackMedium(
                "media/formulir.pdf", new Picture("application/pdf", 0, 0), PackBytes.of(new byte[1500]));
        var media = Stream.of(picture, video, captions, form).collect(Collectors.toMap(PackMedium::path, m -> m));
        return new LessonMarkdown(
                        media, new Citations(register, null, faults), new LessonTerms(glossary, faults), boxes, faults)
                .read(new SourceText("01-uji.md", markdown, 1))
                .html();
    }
}
