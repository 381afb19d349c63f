package id.netral.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import id.netral.LongTest;
import id.netral.TestDatabase;
import id.netral.catalog.PackPublication;
import id.netral.catalog.PublishedLessons;
import id.netral.catalog.PublishedLessons.Lesson;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A lesson with everything a lesson can hold, read by mouse and by keyboard; pictures in target/screens. */
@LongTest
@JourneyTest
class LessonBlocksIT {

    private static final String NIP = "199001012015012001";
    private static final String SLUG = "uji-bagian";
    private static final String TEXT = """
            Sebelum KPU menetapkan peserta, yang ada baru [bakal calon](istilah:bakal-calon). Menyukai unggahannya pun sudah
            termasuk pelanggaran [kode etik](istilah:kode-etik), dengan akibat [sanksi moral](istilah:sanksi-moral).

            ## Kata seorang guru besar

            > [!KUTIPAN] Guru besar hukum tata negara dalam sebuah sosialisasi
            >
            > Pilihan politik ASN ibarat aurat: semua orang memilikinya, tetapi ia ditutup di depan umum.

            ![Bilik suara bertirai](images/foto.png "Pilihan disalurkan di balik tirai.")

            ```video
            src: media/sapa.mp4
            title: Netral itu menjaga, bukan membisu
            captions: media/sapa.vtt
            transcript: |-
              Selamat pagi. Hari ini kita membahas apa yang tetap menjadi hak Anda.

              Hak memilih tidak dicabut. Yang ditutup adalah pilihannya.
            ```

            ```berkas
            src: media/formulir.pdf
            label: Formulir laporan pelanggaran
            ```

            ## Coba pikirkan

            ```kasus
            situation: Seorang rekan bertanya siapa pilihan Anda, lalu Anda tersenyum dan mengalihkan pembicaraan.
            verdict: boleh
            reason: Menjaga pilihan tetap tertutup justru contoh netralitas yang baik.
            articles: [uu-20-2023-2, uu-20-2023-9-2]
            ```

            ```cek
            question: Kapan seorang bakal calon menjadi calon?
            options:
            - text: Ketika ia mendaftar di partai
              correct: false
              feedback: Mendaftar di partai belum menjadikannya peserta.
            - text: Ketika KPU menetapkannya
              correct: true
              feedback: Sejak penetapan, perbuatan yang sama dapat menjadi perkara disiplin.
            - text: Ketika masa kampanye dimulai
              correct: false
              feedback: Kampanye baru dimulai sesudah penetapan.
            ```

            ```cerita
            slug: ajakan-masuk-grup-whatsapp
            label: Ajakan masuk grup WhatsApp
            ```

            > [!INGAT]
            > Sama perbuatan, beda fase, beda sanksi.
            """;

    @Autowired
    TestDatabase database;

    @Autowired
    Cast cast;

    @Autowired
    PackPublication publication;

    @LocalServerPort
    int port;

    @BeforeEach
    void publish() {
        database.reset();
        cast.person(NIP, "Sari Contoh", "Dinas Contoh");
        new PublishedLessons(publication)
                .publish(SLUG, List.of(new Lesson("Dari bakal calon menjadi calon", TEXT, List.of())));
    }

    @AfterEach
    void withdraw() {
        new PublishedLessons(publication).withdraw(SLUG);
    }

    @ParameterizedTest
    @CsvSource({"phone, LIGHT", "phone, DARK", "desktop, LIGHT", "desktop, DARK"})
    void everythingIsReadAndOpened(String device, ColorScheme scheme) {
        var name = "lesson-blocks-" + device + (scheme == ColorScheme.DARK ? "-dark" : "");
        try (var reader = new Visitor(context(device, scheme), port)) {
            reader.signIn(NIP, Cast.PASSWORD).open("modul/" + SLUG + "/pelajaran/1");
            reader.sees("Kata seorang guru besar");
            Look.at(reader, name);

            reader.button("bakal calon").focus();
            reader.page().keyboard().press("Enter");
            reader.sees("Orang yang berniat maju dalam pemilihan");
            Look.at(reader, name + "-term");
            reader.page().keyboard().press("Escape");
            assertThat(reader.page().getByText("Orang yang berniat maju")).isHidden();

            reader.page().getByText("Ketika ia mendaftar di partai").click();
            reader.sees("Mendaftar di partai belum menjadikannya peserta.");
            reader.page().getByText("Ketika KPU menetapkannya").click();
            reader.sees("Sejak penetapan, perbuatan yang sama");
            assertThat(reader.page().getByText("Mendaftar di partai belum")).isHidden();
            reader.page().getByText("Menurut Anda, bolehkah?").click();
            reader.sees("contoh netralitas yang baik");
            reader.page().getByText("Baca isi video").click();
            Look.at(reader, name + "-opened");

            reader.link("Mulai: Ajakan masuk grup WhatsApp").focus();
            reader.page().keyboard().press("Enter");
            reader.page().waitForURL("**/kasus/ajakan-masuk-grup-whatsapp");
            reader.sees("Senin pagi ponsel bergetar.");
            assertThat(reader.button("Mulai")).isVisible();
        }
    }

    private static BrowserContext context(String device, ColorScheme scheme) {
        return "phone".equals(device) ? Browsers.phone(scheme) : Browsers.desktop(scheme);
    }
}
