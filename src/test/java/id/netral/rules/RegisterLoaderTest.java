package id.netral.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.IntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register's rows follow its files; faulty files change nothing. */
@IntegrationTest
class RegisterLoaderTest {

    private static final ArticleId ARTICLE = new ArticleId("uji-lama-9-2");

    @Autowired
    RegisterLoader loader;

    @Autowired
    LegalRegister register;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("instruments.yaml"), """
                - {id: uji-lama, name: UU Lama, title: Undang-Undang Lama, in_force_from: 2014-01-15,
                   in_force_to: 2023-10-30, replaced_by: uji-baru, source: contoh.id/1, confidence: sure}
                - {id: uji-baru, name: UU Baru, title: Undang-Undang Baru 100%, in_force_from: 2023-10-31,
                   source: contoh.id/2, confidence: sure}
                - {id: uji-kosong, name: SE Kosong, title: Surat Edaran Kosong, source: contoh.id/3, confidence: likely}
                """);
        writeArticles("Pegawai harus bebas dari pengaruh golongan.");
    }

    private void writeArticles(String summary) throws IOException {
        Files.writeString(folder.resolve("articles.yaml"), """
                - {id: uji-lama-9-2, instrument: uji-lama, label: Pasal 9 ayat (2), summary: "%s",
                   replaced_by: uji-baru-9-2, source: contoh.id/4, confidence: sure}
                - {id: uji-baru-9-2, instrument: uji-baru, label: Pasal 9 ayat (2), summary: Pegawai ASN bebas pengaruh.,
                   contested: true, readings: [{who: Kantor A, on: 2024-10-30, says: "Boleh 'saja'.", source: contoh.id/r},
                   {who: Kantor B, on: 2024, says: Tidak., source: contoh.id/s}], note: Huruf belum diperiksa., source: contoh.id/5, confidence: likely}
                - {id: uji-baru-10, instrument: uji-baru, label: Pasal 10, summary: Kata zirafah hanya di sini.,
                   in_force_from: 2024-01-01, source: contoh.id/6, confidence: sure}
                """.formatted(summary));
    }

    @AfterEach
    void remove() {
        jdbc.sql("DELETE FROM legal_article_edit").update();
        jdbc.sql("DELETE FROM legal_article WHERE instrument_id IN ('uji-lama', 'uji-baru', 'uji-kosong')")
                .update();
        jdbc.sql("DELETE FROM legal_instrument WHERE id IN ('uji-lama', 'uji-baru', 'uji-kosong')")
                .update();
        jdbc.sql("DELETE FROM legal_register_source").update();
    }

    @Test
    void anArticleHasItsInstrumentsDaysUnlessItHasItsOwn() {
        assertThat(loader.load(folder)).isEmpty();

        var old = register.find(ARTICLE).orElseThrow();
        assertThat(old.citation()).isEqualTo("Pasal 9 ayat (2) UU Lama");
        assertThat(old.inForceOn(LocalDate.of(2023, 10, 30))).isTrue();
        assertThat(old.inForceOn(LocalDate.of(2023, 10, 31))).isFalse();
        assertThat(old.replacedBy()).isEqualTo(new ArticleId("uji-baru-9-2"));
        var own = register.find(new ArticleId("uji-baru-10")).orElseThrow();
        assertThat(own.inForceFrom()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(own.inForceTo()).isNull();
    }

    @Test
    void readingsOfAContestedArticleAreKeptInTheirOrder() {
        assertThat(loader.load(folder)).isEmpty();

        assertThat(register.detail(new ArticleId("uji-baru-9-2")).orElseThrow().readings())
                .containsExactly(
                        new Reading("Kantor A", "2024-10-30", "Boleh 'saja'.", "contoh.id/r"),
                        new Reading("Kantor B", "2024", "Tidak.", "contoh.id/s"));
        assertThat(register.detail(ARTICLE).orElseThrow().readings()).isEmpty();
    }

    @Test
    void aChangedTextTakesTheConfirmationBackAndWhatItSaidIsKept() throws IOException {
        loader.load(folder);
        confirmed();
        writeArticles("Ringkasan yang diperbaiki.");

        assertThat(loader.load(folder)).isEmpty();

        var detail = register.detail(ARTICLE).orElseThrow();
        assertThat(detail.article().summary()).isEqualTo("Ringkasan yang diperbaiki.");
        assertThat(detail.confirmation()).isEmpty();
        assertThat(detail.edits()).singleElement().satisfies(edit -> {
            assertThat(edit.changes())
                    .containsExactly(new ArticleEdit.Change(
                            ArticleField.SUMMARY, Optional.of("Pegawai harus bebas dari pengaruh golongan.")));
            assertThat(edit.takenBack())
                    .contains(new Confirmation("Bu Peninjau", Instant.parse("2026-11-20T03:04:05Z")));
        });
        assertThat(register.detail(new ArticleId("uji-baru-10")).orElseThrow().edits())
                .isEmpty();
        assertThat(detail.instrument().replacedByName()).isEqualTo("UU Baru");
        assertThat(detail.replacement()).map(Article::citation).contains("Pasal 9 ayat (2) UU Baru");
    }

    @Test
    void anEditOfTheSourceAloneIsKeptAndLeavesTheConfirmation() throws IOException {
        loader.load(folder);
        confirmed();
        change("contoh.id/4", "contoh.id/44");
        loader.load(folder);
        change("contoh.id/44", "contoh.id/45");
        loader.load(folder);
        loader.load(folder);

        var detail = register.detail(ARTICLE).orElseThrow();
        assertThat(detail.confirmation()).map(Confirmation::by).contains("Bu Peninjau");
        assertThat(detail.edits())
                .extracting(edit -> edit.changes().getFirst().before())
                .as("the latest first")
                .containsExactly(Optional.of("contoh.id/44"), Optional.of("contoh.id/4"));
    }

    @Test
    void readingsAndElucidationsAreHistoryToo() throws IOException {
        loader.load(folder);
        change(
                "contested: true, readings: [{who: Kantor A, on: 2024-10-30, says: \"Boleh 'saja'.\", source: contoh.id/r},",
                "elucidates: uji-baru-10, contested: true, readings: [{who: Kantor A, on: 2024-10-31, says: Boleh., source: contoh.id/r},");
        assertThat(loader.load(folder)).isEmpty();

        var detail = register.detail(new ArticleId("uji-baru-9-2")).orElseThrow();
        assertThat(detail.elucidated()).map(Article::label).contains("Pasal 10");
        assertThat(detail.edits().getFirst().changes())
                .extracting(ArticleEdit.Change::field)
                .containsExactly(ArticleField.ELUCIDATES, ArticleField.READINGS);
        assertThat(register.detail(new ArticleId("uji-baru-10")).orElseThrow().elucidations())
                .extracting(Article::id)
                .containsExactly(new ArticleId("uji-baru-9-2"));
    }

    private void confirmed() {
        jdbc.sql("""
                        UPDATE legal_article SET confirmed_by = 7, confirmed_by_name = 'Bu Peninjau',
                            confirmed_at = '2026-11-20 03:04:05' WHERE id = ?""").param(ARTICLE.value()).update();
    }

    private void change(String from, String to) throws IOException {
        var file = folder.resolve("articles.yaml");
        var text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void faultyFilesAreRefusedAsAWhole() throws IOException {
        loader.load(folder);
        writeArticles("Baru\", contested: \"mungkin");

        var faults = loader.load(folder);

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.key()).isEqualTo("fault.flag");
            assertThat(fault.file()).endsWith("articles.yaml");
            assertThat(fault.line()).isEqualTo(1);
        });
        assertThat(register.find(ARTICLE).orElseThrow().summary()).startsWith("Pegawai harus");
    }

    @Test
    void aMissingFileIsAFault() throws IOException {
        Files.delete(folder.resolve("articles.yaml"));

        assertThat(loader.load(folder)).extracting("key").containsExactly("fault.noFile");
        assertThat(register.find(ARTICLE)).isEmpty();
    }

    @Test
    void findsArticlesInTheOrderAskedForAndLeavesUnknownOnesOut() {
        loader.load(folder);

        var found = register.find(List.of(
                new ArticleId("uji-baru-10"), new ArticleId("tidak-ada"), ARTICLE, new ArticleId("uji-baru-10")));

        assertThat(found).extracting(Article::id).containsExactly(new ArticleId("uji-baru-10"), ARTICLE);
        assertThat(register.find(List.of())).isEmpty();
    }

    @Test
    void searchesForAllWordsAndTakesThemLiterally() {
        loader.load(folder);

        assertThat(register.search(" ZIRAFAH  pasal ")).singleElement().satisfies(entry -> {
            assertThat(entry.instrument().name()).isEqualTo("UU Baru");
            assertThat(entry.articles()).extracting(Article::label).containsExactly("Pasal 10");
        });
        assertThat(register.search("100%"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.articles())
                        .extracting(Article::label)
                        .containsExactly("Pasal 9 ayat (2)", "Pasal 10"));
        assertThat(register.search("surat edaran kosong"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.articles()).isEmpty());
        assertThat(register.search("zirafah lama")).isEmpty();
    }
}
