package id.netral.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.netral.TestDatabase;
import id.netral.security.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The loop that must never break: roster in, module assigned, lessons read, quiz passed, workbook out. */
@JourneyTest
class MainLoopIT {

    private static final String HR = "197803112010032003";
    private static final String LEARNER = "199105172016012004";
    private static final String MODULE = "Aurat Politik: hak pilih tetap, pilihan ditutup";
    private static final String OWN_PASSWORD = "rumah-kayu-di-tepi-sawah";

    @LocalServerPort
    int port;

    @Autowired
    TestDatabase database;

    @Autowired
    Cast cast;

    @Autowired
    AnswerKey key;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path files;

    @BeforeEach
    void onePersonOfHr() {
        database.reset();
        cast.person(HR, "Citra Teladan", "BKPSDM Teladan", Role.SDM, Role.ADMIN);
    }

    @Test
    void fromRosterToWorkbook() throws IOException {
        String code;
        try (var hr = new Visitor(Browsers.desktop(), port)) {
            hr.signInAtScreen(HR, Cast.PASSWORD);
            importRoster(hr);
            assignModule(hr);
            code = issueCode(hr);
        }
        try (var learner = new Visitor(Browsers.phone(), port)) {
            activate(learner, code);
            readAllLessons(learner);
            passQuiz(learner);
        }
        try (var hr = new Visitor(Browsers.desktop(), port)) {
            hr.signInAtScreen(HR, Cast.PASSWORD);
            checkWorkbook(download(hr));
        }
    }

    private void importRoster(Visitor hr) throws IOException {
        hr.open("sdm/impor");
        hr.page().locator("input[type=file]").first().setInputFiles(roster());
        hr.sees("Pegawai baru");
        hr.button(Pattern.compile("Terapkan 1 perubahan")).click();
        hr.button("Terapkan").click();
        hr.sees("Impor selesai");
    }

    private Path roster() throws IOException {
        var file = files.resolve("pegawai.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet();
            fill(sheet.createRow(0), "Unit Kerja", "NAMA LENGKAP", "nip", "Gol.", "Jabatan");
            fill(sheet.createRow(1), "Dinas Pendidikan Teladan ", "Ayu Contoh", LEARNER, "III/b", "Guru Ahli Pertama");
            book.write(out);
        }
        return file;
    }

    private static void fill(Row row, String... values) {
        for (int i = 0; i < values.length; i++) {
            row.createCell(i).setCellValue(values[i]);
        }
    }

    private void assignModule(Visitor hr) {
        hr.open("sdm/penugasan");
        hr.button("Tambah penugasan").first().click();
        var module = hr.page().getByLabel("Modul", new Page.GetByLabelOptions().setExact(true));
        module.click();
        module.fill("Aurat");
        hr.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(MODULE))
                .click();
        hr.button("Tugaskan").click();
        hr.sees("Penugasan tersimpan.");
    }

    private String issueCode(Visitor hr) {
        hr.open("admin/akun");
        hr.button("Kelola akun Ayu Contoh").click();
        hr.button("Terbitkan kode aktivasi").click();
        var shown = hr.page().locator(".activation-code");
        assertThat(shown).isVisible();
        return shown.innerText().strip();
    }

    private void activate(Visitor learner, String code) {
        learner.open("aktivasi");
        learner.page().getByLabel("NIP atau surel").fill(LEARNER);
        learner.page().getByLabel("Kode aktivasi").fill(code);
        learner.page()
                .getByLabel("Kata sandi baru", new Page.GetByLabelOptions().setExact(true))
                .fill(OWN_PASSWORD);
        learner.page().getByLabel("Ulangi kata sandi baru").fill(OWN_PASSWORD);
        learner.button("Buat kata sandi").click();
        learner.page().waitForURL(Pattern.compile("/masuk"));
        learner.signInAtScreen(LEARNER, OWN_PASSWORD);
        learner.sees("Data pribadi Anda di Netral");
        learner.button("Saya sudah membaca").click();
        assertThat(learner.page().getByText("Data pribadi Anda di Netral")).hasCount(0);
    }

    private void readAllLessons(Visitor learner) {
        learner.sees("Halo, Ayu");
        learner.open("modul/aurat-politik/pelajaran/1");
        var lessons = jdbc.sql("""
                        SELECT COUNT(*) FROM lesson l JOIN learning_module m ON m.current_version_id = l.module_version_id
                        WHERE m.slug = 'aurat-politik'""").query(Integer.class).single();
        for (int number = 1; number <= lessons; number++) {
            assertThat(learner.page()).hasURL(Pattern.compile("/pelajaran/" + number + "$"));
            learner.page().locator(".lesson-next").click();
            learner.settle();
        }
    }

    private void passQuiz(Visitor learner) {
        var sent = new CopyOnWriteArrayList<String>();
        learner.page().onResponse(response -> {
            if (response.url().contains("/api/") || response.url().contains("v-r=uidl")) {
                sent.add(response.text());
            }
        });
        learner.open("modul/aurat-politik");
        learner.button("Mulai kuis").click();
        learner.page().waitForURL(Pattern.compile("/kuis/\\d+$"));
        var attempt = Long.parseLong(learner.page().url().replaceAll(".*/", ""));
        var answers = key.of(attempt);
        answers.forEach((position, places) -> {
            assertThat(learner.page().getByText("Soal " + position + " dari " + answers.size()))
                    .isVisible();
            choose(learner, places);
            assertThat(learner.page().getByText(Pattern.compile("Tersimpan \\d\\d")))
                    .isVisible();
            if (position < answers.size()) {
                learner.button("Berikutnya").click();
            }
        });
        assertNoKeyIn(String.join("\n", sent), attempt);
        learner.button("Kumpulkan").first().click();
        learner.page().locator("dialog").getByText("Kumpulkan", exact()).click();
        learner.sees("Selamat, Anda lulus");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM completion")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static Locator.GetByTextOptions exact() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static void choose(Visitor learner, List<Integer> places) {
        for (var place : places) {
            learner.page().locator("label.option").nth(place - 1).click();
        }
    }

    private void assertNoKeyIn(String sent, long attempt) {
        assertThat(sent).contains("stem").doesNotContain("\"correct\"").doesNotContain("\"feedback\"");
        assertThat(key.secrets(attempt))
                .isNotEmpty()
                .allSatisfy(feedback -> assertThat(sent).doesNotContain(feedback.substring(0, 40)));
    }

    private static Path download(Visitor hr) {
        hr.open("sdm/capaian");
        hr.sees("Ayu Contoh");
        return hr.page().waitForDownload(() -> hr.button("Unduh Excel").click()).path();
    }

    private static void checkWorkbook(Path file) throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(book.getSheet("Sampul")).isNotNull();
            assertThat(book.getSheet("Rekap unit")).isNotNull();
            var sheet = book.getSheet("Capaian");
            var header = sheet.getRow(0);
            Row ayu = null;
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.STRING && LEARNER.equals(cell.getStringCellValue())) {
                        ayu = row;
                    }
                }
            }
            assertThat(ayu).as("row of Ayu Contoh, NIP as text").isNotNull();
            assertThat(ayu.getCell(column(header, "Modul")).getStringCellValue())
                    .isEqualTo(MODULE);
            assertThat(ayu.getCell(column(header, "Status")).getStringCellValue())
                    .isEqualTo("Selesai");
            assertThat(ayu.getCell(column(header, "Nilai")).getNumericCellValue())
                    .isEqualTo(100);
            assertThat(ayu.getCell(column(header, "JP")).getNumericCellValue()).isEqualTo(1);
            assertThat(ayu.getCell(column(header, "Tanggal selesai")).getLocalDateTimeCellValue())
                    .isNotNull();
        }
    }

    private static int column(Row header, String name) {
        for (var cell : header) {
            if (name.equals(cell.getStringCellValue())) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + name);
    }
}
