package id.netral.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register's files are read strictly; every fault names its line. */
class RegisterReaderTest {

    private static final String INSTRUMENTS = """
            - id: uu-1
              name: UU 1
              title: Undang-Undang Nomor 1
              in_force_from: 2020-01-01
              in_force_to: 2022-12-31
              replaced_by: uu-2
              source: contoh.id/a
              confidence: sure
            - id: uu-2
              name: UU 2
              title: Undang-Undang Nomor 2
              source: contoh.id/b
              confidence: likely
            """;

    private static final String ARTICLES = """
            - id: uu-2-5
              instrument: uu-2
              label: Pasal 5
              summary: >
                Ringkasan
                dua baris.
              elucidates: uu-2-4
              contested: true
              readings:
                - {who: Kantor A, on: 2024-10-30, says: Boleh., source: contoh.id/r}
                - {who: Kantor B, on: 2024-10, says: Tidak boleh., source: contoh.id/s}
              source: contoh.id/c
              confidence: unsure
            - {id: uu-2-4, instrument: uu-2, label: Pasal 4, summary: Isi., source: contoh.id/t, confidence: sure}
            """;

    private final Faults faults = new Faults();

    @Test
    void readsWhatTheFilesSay() {
        var register = read(INSTRUMENTS, ARTICLES);

        assertThat(faults.list()).isEmpty();
        assertThat(register.instruments()).extracting("id").containsExactly("uu-1", "uu-2");
        assertThat(register.instruments().getFirst().inForceTo()).isEqualTo(LocalDate.of(2022, 12, 31));
        var article = register.articles().getFirst();
        assertThat(article.summary()).isEqualTo("Ringkasan dua baris.");
        assertThat(article.contested()).isTrue();
        assertThat(article.readings())
                .containsExactly(
                        new Reading("Kantor A", "2024-10-30", "Boleh.", "contoh.id/r"),
                        new Reading("Kantor B", "2024-10", "Tidak boleh.", "contoh.id/s"));
        assertThat(article.confidence()).isEqualTo(Confidence.UNSURE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  name: UU 1|  nama: UU 1|2|fault.unknownKey",
                "  name: UU 1|  nama: UU 1|1|fault.missing",
                "  name: UU 1|  name:|2|fault.missing",
                "  name: UU 1|  name: [a]|2|fault.notAText",
                "- id: uu-2|- id: uu-1|9|fault.idTwice",
                "- id: uu-2|- id: UU 2|9|fault.form",
                "replaced_by: uu-2|replaced_by: uu-9|6|fault.unknownReplacement",
                "replaced_by: uu-2|replaced_by: uu-1|6|fault.unknownReplacement",
                "in_force_to: 2022-12-31|in_force_to: 31/12/2022|5|fault.date",
                "in_force_to: 2022-12-31|in_force_to: 2019-12-31|5|fault.period",
                "confidence: likely|confidence: yakin|13|fault.word",
                "title: Undang-Undang Nomor 2|title: 'tak ditutup|14|fault.syntax",
                "source: contoh.id/a|name: UU 1|7|fault.keyTwice",
            })
    void namesTheLineOfAFaultInTheInstruments(String from, String to, int line, String key) {
        read(INSTRUMENTS.replace(from, to), ARTICLES);

        assertThat(faults.list()).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo("instruments.yaml");
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.key()).isEqualTo(key);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "instrument: uu-2|instrument: uu-7|2|fault.unknownInstrument",
                "instrument: uu-2|instrument: uu-1|1|fault.articleId",
                "contested: true|contested: ya|7|fault.flag",
                "- id: uu-2-5|- uu-2-5|1|fault.syntax",
                "contested: true|contested: false|9|fault.readings",
                "elucidates: uu-2-4|elucidates: uu-2-5|7|fault.unknownElucidated",
                "elucidates: uu-2-4|elucidates: uu-9-9|7|fault.unknownElucidated",
                "on: 2024-10-30|on: 2024-02-30|9|fault.date",
                "on: 2024-10-30|on: kemarin|9|fault.form",
                "says: Boleh.|kata: Boleh.|9|fault.unknownKey",
                "who: Kantor A, |''|9|fault.missing",
                "    - {who: Kantor B, on: 2024-10, says: Tidak boleh., source: contoh.id/s}|''|9|fault.entries",
                "{who: Kantor B, on: 2024-10, says: Tidak boleh., source: contoh.id/s}|Kantor B|10|fault.notAMapping",
            })
    void namesTheLineOfAFaultInTheArticles(String from, String to, int line, String key) {
        read(INSTRUMENTS, ARTICLES.replace(from, to));

        assertThat(faults.list()).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo("articles.yaml");
            assertThat(fault.key()).isEqualTo(key);
        });
        assertThat(faults.list().getFirst().line()).isGreaterThanOrEqualTo(line);
    }

    @Test
    void whatIsWrittenForOtherAgenciesReadsTheSame() {
        var register = read(INSTRUMENTS, ARTICLES);
        var written = RegisterWriter.write(register);

        assertThat(read(written.instruments(), written.articles())).isEqualTo(register);
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void findsAllFaultsAtOnce() {
        read(INSTRUMENTS.replace("name: UU 1", "nama: UU 1").replace("likely", "yakin"), "bukan daftar");

        assertThat(faults.list())
                .extracting("key")
                .contains("fault.unknownKey", "fault.missing", "fault.word", "fault.notAList");
    }

    @Test
    void refusesBytesThatAreNotText() {
        var bytes = "- id: a\n  name: \u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(SourceText.decode("instruments.yaml", bytes, faults)).isEmpty();
        assertThat(faults.list()).singleElement().satisfies(fault -> {
            assertThat(fault.key()).isEqualTo("fault.encoding");
            assertThat(fault.line()).isEqualTo(2);
        });
    }

    private RegisterEntries read(String instruments, String articles) {
        return new RegisterReader(faults)
                .read(new SourceText("instruments.yaml", instruments, 1), new SourceText("articles.yaml", articles, 1));
    }
}
