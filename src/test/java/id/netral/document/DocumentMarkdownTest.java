package id.netral.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents and Markdown say the same, whichever way one goes. */
class DocumentMarkdownTest {

    private static final int SEEDS_A_GROUP = 200;

    static LongStream groups() {
        return LongStream.range(0, 25);
    }

    @ParameterizedTest
    @MethodSource("groups")
    void everyDocumentComesBackFromItsMarkdown(long group) {
        LongStream.range(group * SEEDS_A_GROUP, (group + 1) * SEEDS_A_GROUP).forEach(seed -> {
            var document = GeneratedDocuments.of(seed);
            var markdown = DocumentMarkdown.write(document);
            var reading = DocumentMarkdown.read(markdown);

            assertThat(reading.notes()).as("seed %d%n%s", seed, markdown).isEmpty();
            assertThat(BlockIds.without(reading.document().blocks()))
                    .as("seed %d%n%s", seed, markdown)
                    .isEqualTo(BlockIds.without(document.blocks()));
            assertThat(DocumentMarkdown.write(reading.document())).isEqualTo(markdown);
        });
    }

    @ParameterizedTest
    @MethodSource("groups")
    void everyDocumentComesBackFromItsJson(long group) {
        LongStream.range(group * SEEDS_A_GROUP, (group + 1) * SEEDS_A_GROUP).forEach(seed -> {
            var document = GeneratedDocuments.of(seed);
            var reading = DocumentJson.read(DocumentJson.write(document));

            assertThat(reading.notes()).as("seed %d", seed).isEmpty();
            assertThat(reading.document()).as("seed %d", seed).isEqualTo(document);
        });
    }

    @Test
    void aLoneBoldLetterBetweenWordsKeepsItsMarks() {
        var document = new LessonDocument(List.of(new Block.Paragraph(
                BlockIds.next(),
                List.of(
                        new Inline.Text("kata"),
                        new Inline.Text("a", List.of(new Mark.Bold())),
                        new Inline.Text("b", List.of(new Mark.Bold(), new Mark.Italic()))))));

        var markdown = DocumentMarkdown.write(document);

        assertThat(DocumentMarkdown.read(markdown).document().sameContent(document))
                .as(markdown)
                .isTrue();
    }

    @Test
    void everyKindOfBlockHasAReadableForm() {
        assertThat(DocumentMarkdown.write(SampleDocuments.withEverything())).isEqualTo("""
                ## Sama perbuatan, beda fase

                Menurut [Pasal 2](pasal:uu-20-2023-2) seorang [bakal calon](istilah:bakal-calon)\\
                **_sudah_** dihitung: `like = dukungan`

                - satu
                - dua

                3. tiga

                | Perbuatan | Fase |
                |:---:|:---:|
                | Menyukai | Semua |

                ![Bilik suara](images/bilik.svg "Pilihan di balik tirai")

                > [!AWAS]
                > Hati-hati.

                > [!KUTIPAN] Seorang guru besar
                >
                > Ibarat aurat.

                ```video
                src: media/sapa.mp4
                title: Sapaan
                captions: media/sapa.vtt
                transcript: |-
                  Selamat pagi.

                  Mari mulai.
                ```

                ```berkas
                src: media/formulir.pdf
                label: Formulir laporan
                ```

                ```kasus
                situation: Rekan bertanya siapa pilihan Anda.
                verdict: boleh
                reason: Menjaga pilihan tetap tertutup.
                articles:
                - uu-20-2023-9-2
                ```

                ```kasus
                situation: Jempol tergelincir di unggahan calon.
                ask: actor=pns act=like object=calon phase=kampanye
                ```

                ```cek
                question: Bolehkah ASN memilih?
                options:
                - text: Boleh
                  correct: true
                  feedback: Benar, di bilik suara.
                - text: Tidak
                  correct: false
                  feedback: Haknya tetap.
                ```

                ```cerita
                slug: ajakan-masuk-grup
                label: Ajakan masuk grup
                ```

                ---
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            '# Judul'~document.note.heading
            teks <b>tebal</b>~document.note.html
            [situs](https://contoh.id)~document.note.link
            [jebakan](javascript:alert)~document.note.link
            ```java~document.note.code
            ![luar](https://contoh.id/x.png)~document.note.attribute
            """)
    void whatTheDialectDoesNotKnowIsNoted(String markdown, String note) {
        assertThat(DocumentMarkdown.read(markdown).notes())
                .extracting(DocumentNote::key)
                .contains(note);
    }

    @Test
    void aPictureWithinATextStandsByItself() {
        var document =
                DocumentMarkdown.read("Lihat ![bilik](images/bilik.svg) ini.").document();

        assertThat(document.blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .isEqualTo(List.of("Paragraph", "Image", "Paragraph"));
    }

    @Test
    void wrongAttributesOfABoxAreNotedAndTheRestIsKept() {
        var reading = DocumentMarkdown.read("""
                ```video
                src: https://contoh.id/x.mp4
                title: Sapaan
                autoplay: true
                ```
                """);

        assertThat(reading.notes()).extracting(DocumentNote::key).containsExactly("fault.form", "fault.unknownKey");
        assertThat(reading.document().blocks()).singleElement().isInstanceOfSatisfying(Block.Video.class, video -> {
            assertThat(video.src()).isEmpty();
            assertThat(video.title()).isEqualTo("Sapaan");
        });
    }
}
