package id.netral.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a second reading of the law corrected stays corrected. */
class ContentValuesTest {

    private static final Path CONTENT = Path.of("content");
    private static final Pattern PAGE = Pattern.compile("\\S+\\.\\S+/\\S+( \\([^)]+\\))?");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uu-20-2023-24-1-d          | confidence: likely
            uu-20-2023-59-3            | DPRD tidak disebut
            uu-20-2023-26-2-d          | 16 Oktober 2027
            pp-94-2021-5-n-1           | contested: true
            pp-94-2021-5-n-1           | sekalipun tanpa atribut
            pp-94-2021-5-n-2           | Pasal 13 huruf g
            pp-94-2021-5-n-2           | kendaraan dinas
            pp-94-2021-5-n-3           | pencari dana
            pp-94-2021-5-n-penjelasan  | contested: true
            pp-94-2021-8               | Pasal 7 ayat (3) PP 53/2010
            pp-94-2021-13              | Tingkat hukuman angka 1 belum pasti
            pp-94-2021-26-1            | tim pemeriksa
            pp-94-2021-27-1            | tim pemeriksa
            pp-94-2021-28              | tim pemeriksa
            pp-94-2021-42              | PP 53/2010
            pp-37-2004-2-1             | contested: true
            pp-11-2017-mundur          | tidak mau mundur diberhentikan tidak dengan hormat
            pp-11-2017-255             | tidak mundur diberhentikan tidak dengan hormat
            perban-bkn-24-2017-cltn    | lima tahun
            perban-bkn-7-2022-4        | Cuti di luar tanggungan negara tidak ada
            pp-49-2018-disiplin        | Pasal 53 ayat (3) huruf c
            uu-10-2016-71-2            | sampai akhir masa jabatan
            uu-10-2016-71-3            | sampai penetapan pasangan calon terpilih
            uu-10-2016-71-5            | dibatalkan
            uu-10-2016-188             | replaced_by: uu-1-2015-188
            uu-10-2016-189             | replaced_by: uu-1-2015-189
            uu-7-2017-280-1-h          | MK 65/PUU-XXI/2023
            uu-7-2017-493              | Pasal 280 ayat (2)
            uu-7-2017-494              | UU 1/2026
            uu-7-2017-521              | Pasal 280 ayat (1)
            uu-7-2017-547              | Hanya menyebut pejabat negara
            uu-7-2017-240-1-k          | tidak dapat ditarik kembali
            uu-7-2017-182-k            | tidak dapat ditarik kembali
            se-menpanrb-404-2024-merit | nomornya 04 Tahun 2024
            se-menpanrb-18-2023-pasangan | hanya ada bagi PNS
            surat-bkn-3842-2024-cltn   | hanya ada bagi PNS
            mk-136-2024-putusan        | UU 1/2015
            mk-65-2023-putusan         | tanpa atribut
            mk-128-2023-putusan        | ditolak seluruhnya
            mk-76-2023-putusan         | tetap berlaku
            pp-11-2017-23-1            | anggota atau pengurus partai
            """)
    void theRegisterSays(String article, String words) throws IOException {
        var entry = Arrays.stream(
                        Files.readString(CONTENT.resolve("rules/articles.yaml")).split("(?m)^- id: "))
                .filter(each -> each.startsWith(article + "\n"))
                .findFirst()
                .orElseThrow();
        assertThat(entry).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            aurat-politik/01-mengapa-aurat-politik.md | rahasia bilik suara
            aurat-politik/02-sehari-hari.md | putusan MK 2023
            aurat-politik/04-beda-fase-beda-sanksi.md | PP 53/2010
            aurat-politik/04-beda-fase-beda-sanksi.md | kurungan dihapus
            aurat-politik/05-ragu-tergelincir-melihat.md | tim pemeriksa
            aurat-politik/05-ragu-tergelincir-melihat.md | identitas Anda dirahasiakan
            aurat-politik/quiz.yaml | dilanjutkan tim pemeriksa
            menghadiri-acara-caleg/04-undangan-dinas-dan-surat-tugas.md | tingkat untuk angka 1 belum pasti
            menghadiri-acara-caleg/05-hadir-pasif-dan-garis-aman.md | Dua bacaan
            menghadiri-acara-caleg/05-hadir-pasif-dan-garis-aman.md | 7 Mei 2018
            menghadiri-acara-caleg/05-hadir-pasif-dan-garis-aman.md | sekitar 1.600 ASN
            menghadiri-acara-caleg/05-hadir-pasif-dan-garis-aman.md | Alamat lengkap tiap sumber
            menghadiri-acara-caleg/quiz.yaml | meminjamkan rumah dinasnya
            menghadiri-acara-caleg/images/halaman-kantor.svg | NOMOR 99
            mundur-sebelum-mencalonkan-diri/01-hak-dipilih.md | Bagi caleg, waktunya lebih awal
            mundur-sebelum-mencalonkan-diri/01-hak-dipilih.md | diberhentikan tidak dengan hormat
            mundur-sebelum-mencalonkan-diri/02-tiga-saat.md | PPPK tidak memiliki CLTN
            mundur-sebelum-mencalonkan-diri/05-partai-dan-kembali-ke-kantor.md | Cek NIK
            mundur-sebelum-mencalonkan-diri/05-partai-dan-kembali-ke-kantor.md | pelamar PNS
            sanksi-dan-jalan-perkara/03-dua-tangga-sanksi.md | tingkat untuk ikut kampanye saja belum pasti
            """)
    void theModulesSay(String file, String words) throws IOException {
        assertThat(Files.readString(CONTENT.resolve(file))).contains(words);
    }

    @Test
    void everySourceNamesItsPageOrSaysThatItIsMissing() throws IOException {
        for (var file : new String[] {"rules/articles.yaml", "rules/instruments.yaml"}) {
            assertThat(Files.readAllLines(CONTENT.resolve(file)).stream()
                            .map(String::strip)
                            .filter(line -> line.startsWith("source: "))
                            .flatMap(line -> Arrays.stream(
                                    line.substring("source: ".length()).split("; "))))
                    .as(file)
                    .allSatisfy(source -> assertThat(PAGE.matcher(source).matches()
                                    || source.toLowerCase(Locale.ROOT).contains("belum tercatat"))
                            .as(source)
                            .isTrue());
        }
    }

    /** An example that knows one faith only makes that faith look suspect. */
    @ParameterizedTest
    @ValueSource(strings = {"pengajian", "kebaktian", "\\bmisa\\b|Katolik", "piodalan", "Waisak", "Cap Go Meh", "adat"})
    void theExamplesMeetEveryFaith(String gathering) throws IOException {
        var met = 0;
        try (var files = Files.walk(CONTENT)) {
            for (var file : files.filter(each -> each.toString().matches(".*(menghadiri|kasus).*\\.(md|yaml)"))
                    .toList()) {
                met += (int) Pattern.compile(gathering, Pattern.CASE_INSENSITIVE)
                        .matcher(Files.readString(file))
                        .results()
                        .count();
            }
        }
        assertThat(met).as(gathering).isGreaterThanOrEqualTo(2);
    }
}
