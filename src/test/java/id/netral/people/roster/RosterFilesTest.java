package id.netral.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.common.Sentences;
import id.netral.people.Texts;
import id.netral.people.roster.file.RosterColumn;
import id.netral.security.Role;
import id.netral.security.account.ActivationCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** What is downloaded can be read back and uploaded again. */
@IntegrationTest
class RosterFilesTest {

    @Autowired
    RosterFiles files;

    @Autowired
    ActivationCodeFile codeFile;

    @Autowired
    RosterImport rosterImport;

    @Autowired
    TestDatabase database;

    @TempDir
    Path folder;

    @BeforeEach
    void signIn() {
        database.reset();
        TestUsers.signIn(null, Role.SDM);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theTemplateCanBeImportedInBothLanguages(String language) {
        var file = RosterWorkbooks.write(folder.resolve("contoh.xlsx"), out -> files.template(out, texts(language)));
        var preview = rosterImport.preview(file, "contoh.xlsx");
        assertThat(preview.counts()).isEqualTo(new RosterCounts(3, 0, 0, 0));
        assertThat(preview.columns()).containsOnlyKeys(RosterColumn.USUAL);
    }

    @Test
    void theTemplateKeepsNipsAsTextAndExplainsItself() throws IOException {
        var out = new ByteArrayOutputStream();
        files.template(out, texts("id"));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var nip = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(nip.getCellType()).isEqualTo(CellType.STRING);
            assertThat(nip.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(workbook.getSheetAt(0).getColumnStyle(0).getDataFormatString())
                    .as("also in the rows still to be filled")
                    .isEqualTo("@");
            assertThat(workbook.getSheet("Petunjuk").getPhysicalNumberOfRows()).isEqualTo(8);
        }
    }

    @Test
    void rejectedRowsComeBackWithTheirReasonsInTheTemplatesColumns() throws IOException {
        var rows = new ArrayList<List<?>>();
        rows.add(List.of("Unit Kerja", "Nama", "NIP", "Gol"));
        rows.add(List.of("Dinas Satu", "=Adi", "198613262015051001", "III/a"));
        rows.add(List.of("Dinas Satu", "Bunga", "199203042019032002", "III/f"));
        rows.add(List.of("Dinas Satu", "Candra", "199508172023211003", "IX"));
        var preview = rosterImport.preview(RosterWorkbooks.of(folder, "daftar.xlsx", rows), "daftar.xlsx");
        var file = RosterWorkbooks.write(
                folder.resolve("ditolak.xlsx"), out -> files.rejected(preview.id(), out, texts("id")));
        try (var workbook = new XSSFWorkbook(file.toFile().toString())) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(3);
            var row = sheet.getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("198613262015051001");
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("=Adi");
            assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(6).getStringCellValue()).isEqualTo("2");
            assertThat(row.getCell(7).getStringCellValue())
                    .isEqualTo("NIP: Delapan angka pertama NIP bukan tanggal lahir yang benar: 19861326.");
            assertThat(sheet.getRow(2).getCell(7).getStringCellValue()).startsWith("Golongan: Tidak dikenali: III/f.");
        }
        assertThat(rosterImport.preview(file, "ditolak.xlsx").counts()).isEqualTo(new RosterCounts(0, 0, 0, 2));
    }

    @Test
    void codesStandInTheirWorkbookForHrOnly() throws IOException {
        var codes = List.of(new ActivationCode("Adi Rekaan", "198609262015051001", "ABCDE-FGHJK", Instant.EPOCH));
        var out = new ByteArrayOutputStream();
        codeFile.write(codes, out, texts("id"));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("ABCDE-FGHJK");
        }
        TestUsers.signIn(null, Role.SDM_OPD);
        assertThatThrownBy(() -> codeFile.write(codes, out, texts("id"))).isInstanceOf(AccessDeniedException.class);
    }

    private static Texts texts(String language) {
        return (key, arguments) -> Sentences.sentence(key, Locale.of(language), arguments);
    }
}
