package id.netral.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.TestUsers;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.ReportKind;
import id.netral.reporting.ReportTestBase;
import id.netral.reporting.orders.FileState;
import id.netral.reporting.workbook.FileVerdict.Outcome;
import id.netral.security.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Whether a workbook handed in was made here and is unchanged. */
class FileVerificationTest extends ReportTestBase {

    @Autowired
    FileVerification verification;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void made() throws IOException {
        database.employee("199404042020042004", "=Ganjil\n+ 1", HEALTH);
        for (var i = 0; i < 100; i++) {
            database.employee("1990010120150110%02d".formatted(i), "Orang " + i, "Unit " + i % 3);
        }
        records.assign(first, null, LocalDate.of(2026, 12, 1));
        records.complete(ani, first, Instant.parse("2026-11-10T05:00:00Z"), "87.55", null);
        TestUsers.signInAs(records.account(null, Role.SDM));
        var id = files.order(ReportKind.CAPAIAN, CompletionFilter.ALL, Formats.INDONESIAN);
        assertThat(over(id).state()).isEqualTo(FileState.READY);
        file = folder.resolve("capaian.xlsx");
        try (var bytes = files.open(id).bytes()) {
            Files.copy(bytes, file);
        }
    }

    @Test
    void theFileAsItWasMadeIsGenuine() {
        var verdict = verification.verify(file, "capaian.xlsx");
        assertThat(verdict.outcome()).isEqualTo(Outcome.SAMA);
        assertThat(verdict.facts().rows()).isEqualTo(104);
        assertThat(verdict.facts().by()).isEqualTo("Orang Uji");
    }

    @Test
    void savedAgainByAnotherProgramItsDataAreStillTheSame() throws IOException {
        var verdict = verification.verify(saved(book -> book.getSheet("Capaian").setColumnWidth(0, 9_000)), "x.xlsx");
        assertThat(verdict.outcome()).isEqualTo(Outcome.DISIMPAN_ULANG);
        assertThat(verdict.difference()).isNull();
    }

    @Test
    void aChangedCellIsFoundWithItsPlace() throws IOException {
        var verdict = verification.verify(
                saved(book -> book.getSheet("Capaian").getRow(70).getCell(1).setCellValue("Orang Lain")), "x.xlsx");
        assertThat(verdict.outcome()).isEqualTo(Outcome.BERUBAH);
        assertThat(verdict.difference().sheet()).isEqualTo("Capaian");
        assertThat(verdict.difference().fromRow()).isLessThanOrEqualTo(71);
        assertThat(verdict.difference().toRow()).isGreaterThanOrEqualTo(71);
    }

    @Test
    void aNumberInTheRecapCountsToo() throws IOException {
        var verdict = verification.verify(
                saved(book -> book.getSheet("Rekap unit").getRow(1).getCell(1).setCellValue(99)), "x.xlsx");
        assertThat(verdict.outcome()).isEqualTo(Outcome.BERUBAH);
        assertThat(verdict.difference().sheet()).isEqualTo("Rekap unit");
    }

    @Test
    void aRowLeftOutAndASheetLeftOutAreFound() throws IOException {
        var shorter = saved(book -> {
            var sheet = book.getSheet("Capaian");
            sheet.removeRow(sheet.getRow(sheet.getLastRowNum()));
        });
        assertThat(verification.verify(shorter, "x.xlsx").difference().rowsNow())
                .isEqualTo(103);
        var without = saved(book -> book.removeSheetAt(book.getSheetIndex("Rekap unit")));
        assertThat(verification.verify(without, "x.xlsx").difference().fromRow())
                .isZero();
    }

    @Test
    void withoutItsManifestItIsUnknown() throws IOException {
        var without = saved(book -> book.removeSheetAt(book.getSheetIndex("Manifes")));
        assertThat(verification.verify(without, "x.xlsx").outcome()).isEqualTo(Outcome.TIDAK_DIKENAL);
    }

    @Test
    void macrosAndOtherFilesAreRefused() throws IOException {
        assertThatThrownBy(() -> verification.verify(saved(book -> {}), "x.xlsm"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("verify.file.macro");
        var text = Files.writeString(folder.resolve("t.xlsx"), "NIP;Nama");
        assertThatThrownBy(() -> verification.verify(text, "t.xlsx")).isInstanceOf(RefusedException.class);
    }

    @Test
    void anotherOfficerLearnsNothingButThatItIsGenuine() {
        TestUsers.signIn(budi, Role.SDM_OPD);
        var facts = verification.verify(file, "capaian.xlsx").facts();
        assertThat(facts.filter()).isEmpty();
        assertThat(facts.by()).isEmpty();
    }

    @Test
    void learnersMayNotAsk() {
        TestUsers.signIn(budi);
        assertThatThrownBy(() -> verification.verify(file, "x.xlsx")).isInstanceOf(AccessDeniedException.class);
    }

    private Path saved(Consumer<XSSFWorkbook> change) throws IOException {
        var copy = Files.createTempFile(folder, "salinan", ".xlsx");
        try (var book = new XSSFWorkbook(Files.newInputStream(file));
                var out = Files.newOutputStream(copy)) {
            change.accept(book);
            book.write(out);
        }
        return copy;
    }
}
