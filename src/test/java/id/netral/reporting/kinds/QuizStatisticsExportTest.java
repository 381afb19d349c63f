package id.netral.reporting.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.AttemptPurpose;
import id.netral.assessment.SeededQuiz;
import id.netral.assessment.TestQuiz;
import id.netral.catalog.ModuleReference;
import id.netral.common.Formats;
import id.netral.security.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** The statistics workbook, read back with the library's other reader. */
@IntegrationTest
class QuizStatisticsExportTest {

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    QuizStatisticsExport export;

    private ModuleReference module;

    @BeforeEach
    void twelveAttempts(@Autowired TransactionTemplate transaction, @Autowired ApplicationEventPublisher events) {
        database.reset();
        var version = new TestQuiz(jdbc, transaction, events).publish(3, 3);
        var quiz = new SeededQuiz(jdbc, database, version).current();
        for (var i = 0; i < 6; i++) {
            var person = quiz.person("=Dinas Uji");
            quiz.attempt(person, AttemptPurpose.PRE_TEST, 1, 0, 0, 1);
            quiz.attempt(person, AttemptPurpose.QUIZ, 1, 1, 0, 1);
            quiz.attempt("Kelurahan Uji " + i, 0, 0, 1);
        }
        module = new ModuleReference(quiz.module(), "uji", "Modul Uji");
        TestUsers.signIn(null, Role.PELATIH);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void figuresOfQuestionsAreNumbersUnderIndonesianHeaders() throws IOException {
        try (var book = workbook()) {
            var sheet = book.getSheet("Soal");
            var row = find(sheet, "uji-0");
            assertThat(number(row, "Dikerjakan")).isEqualTo(12);
            assertThat(number(row, "Kemudahan")).isEqualTo(0.5);
            assertThat(cell(row, "Kemudahan").getCellStyle().getDataFormatString())
                    .isEqualTo("0.0%");
            assertThat(number(row, "Waktu (detik)")).isEqualTo(10);
            assertThat(cell(find(sheet, "uji-1"), "Daya beda")).isNull();
            assertThat(text(find(sheet, "uji-1"), "Catatan")).isEqualTo("Terlalu sukar");
            assertThat(text(find(sheet, "uji-2"), "Catatan")).isEqualTo("Terlalu mudah");
            assertThat(text(row, "Pasal")).isEqualTo(TestQuiz.ARTICLE.value());
        }
    }

    @Test
    void articlesComeWithTheirUnitsAndSmallUnitsTogether() throws IOException {
        try (var book = workbook()) {
            var sheet = book.getSheet("Pasal dan unit");
            assertThat(column(sheet, "Unit kerja"))
                    .containsExactly("Semua unit", "=Dinas Uji", "Unit kecil (digabung)");
            assertThat(number(sheet.getRow(1), "Poin hilang")).isEqualTo(18);
            assertThat(number(sheet.getRow(1), "Poin hilang (%)")).isEqualTo(0.5);
            assertThat(number(sheet.getRow(2), "Poin hilang (%)")).isCloseTo(1.0 / 3, within(1e-9));
        }
    }

    @Test
    void gainsComeWithTheWholeQuizFirst() throws IOException {
        try (var book = workbook()) {
            var sheet = book.getSheet("Kenaikan");
            assertThat(column(sheet, "Pasal")).startsWith("Seluruh kuis").hasSize(2);
            assertThat(number(sheet.getRow(2), "Sebelum")).isCloseTo(1.0 / 3, within(1e-6));
            assertThat(number(sheet.getRow(2), "Kenaikan")).isCloseTo(1.0 / 3, within(1e-6));
        }
    }

    @Test
    void theCoverSaysWhatWasCountedAndWhen() throws IOException {
        try (var book = workbook()) {
            var sheet = book.getSheet("Sampul");
            assertThat(fact(sheet, "Modul").getStringCellValue()).isEqualTo("Modul Uji");
            assertThat(fact(sheet, "Percobaan yang dihitung").getStringCellValue())
                    .isEqualTo("Percobaan pertama setiap orang");
            assertThat(fact(sheet, "Percobaan").getNumericCellValue()).isEqualTo(12);
            assertThat(fact(sheet, "Dibuat pada").getStringCellValue()).contains("pukul");
            assertThat(fact(sheet, "Keandalan (alfa Cronbach)").getStringCellValue())
                    .isEqualTo("–");
        }
    }

    @Test
    void takingItIsRecorded() throws IOException {
        workbook().close();
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM audit_entry WHERE action = 'EXPORT' AND subject LIKE 'statistik-kuis-uji-%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void learnersAreRefused() {
        TestUsers.signIn(null);
        assertThatThrownBy(this::workbook).isInstanceOf(AccessDeniedException.class);
    }

    private XSSFWorkbook workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        export.write(module, false, Formats.INDONESIAN, bytes);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static Row find(Sheet sheet, String code) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> code.equals(row.getCell(0).toString()))
                .findFirst()
                .orElseThrow();
    }

    private static Cell fact(Sheet sheet, String label) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row ->
                        row.getCell(0) != null && label.equals(row.getCell(0).toString()))
                .map(row -> row.getCell(1))
                .findFirst()
                .orElseThrow();
    }

    private static Cell cell(Row row, String header) {
        var headers = row.getSheet().getRow(0);
        var place = IntStream.range(0, headers.getLastCellNum())
                .filter(i -> header.equals(headers.getCell(i).toString()))
                .findFirst()
                .orElseThrow();
        return row.getCell(place);
    }

    private static double number(Row row, String header) {
        assertThat(cell(row, header).getCellType()).isEqualTo(CellType.NUMERIC);
        return cell(row, header).getNumericCellValue();
    }

    private static String text(Row row, String header) {
        return cell(row, header).getStringCellValue();
    }

    private static List<String> column(Sheet sheet, String header) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .skip(1)
                .map(row -> text(row, header))
                .toList();
    }
}
