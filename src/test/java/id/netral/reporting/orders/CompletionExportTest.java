package id.netral.reporting.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.netral.TestClock;
import id.netral.TestUsers;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.CompletionState;
import id.netral.reporting.ReportKind;
import id.netral.reporting.ReportTestBase;
import id.netral.reporting.kinds.ExportProgress;
import id.netral.reporting.kinds.ReportOrder;
import id.netral.reporting.template.ReportTemplate;
import id.netral.reporting.template.ReportTemplates;
import id.netral.reporting.template.TemplateMapping;
import id.netral.reporting.template.TemplatedReport;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The workbook, read back with the library's other reader. */
class CompletionExportTest extends ReportTestBase {

    private static final Instant NOON = Instant.parse("2026-11-10T05:00:00Z");

    @Autowired
    ReportTemplates templates;

    @Autowired
    ReportFileRepository orders;

    @Autowired
    WaitingReports line;

    private SignedInUser hr;

    @BeforeEach
    void account() {
        hr = records.account(null, Role.SDM);
        TestUsers.signInAs(hr);
    }

    @Test
    void cellsHaveTheirRealTypes() throws IOException {
        records.assign(first, null, LocalDate.of(2026, 12, 1));
        records.begin(ani, first, NOON);
        records.complete(ani, first, NOON, "87.50", null);

        try (var book = export(CompletionFilter.ALL)) {
            var sheet = book.getSheet("Capaian");
            var row = find(sheet, "Ani Rahmawati");
            var nip = cell(row, "NIP");
            assertThat(nip.getCellType()).isEqualTo(CellType.STRING);
            assertThat(nip.getStringCellValue()).isEqualTo("199001012015012001");
            assertThat(nip.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(DateUtil.isCellDateFormatted(cell(row, "Tanggal selesai")))
                    .isTrue();
            assertThat(cell(row, "Tanggal selesai").getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 11, 10));
            assertThat(cell(row, "Jatuh tempo").getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 12, 1));
            assertThat(cell(row, "Nilai").getNumericCellValue()).isEqualTo(87.5);
            assertThat(cell(row, "JP").getNumericCellValue()).isEqualTo(2.5);
            assertThat(cell(row, "Versi").getNumericCellValue()).isEqualTo(1);
            assertThat(text(row, "Status")).isEqualTo("Selesai");
            assertThat(text(row, "Terlambat")).isEqualTo("Tidak");
            assertThat(text(row, "Modul")).isEqualTo(records.title(first));
            var waiting = find(sheet, "Budi Santoso");
            assertThat(text(waiting, "Status")).isEqualTo("Belum mulai");
            assertThat(waiting.getCell(column(sheet, "Nilai"))).isNull();
        }
    }

    @Test
    void theTableCanBeUsedAtOnce() throws IOException {
        records.assign(first, null, null);
        try (var book = export(CompletionFilter.ALL)) {
            var sheet = book.getSheet("Capaian");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:N4");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getColumnWidth(0)).isGreaterThan(18 * 256);
        }
    }

    @Test
    void theAgencysOwnTemplateIsFilledWithTheSameRows() throws IOException {
        records.assign(first, null, LocalDate.of(2026, 12, 1));
        records.complete(ani, first, NOON, "87.50", null);
        var template = storedTemplate();
        var id = files.orderCompletion(CompletionFilter.ALL, Formats.INDONESIAN, template, "Uji templat");
        assertThat(over(id).rows()).isEqualTo(3);
        try (var book = opened(id)) {
            var sheet = book.getSheet("Rekap");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("KOP INSTANSI");
            assertThat(find(sheet, 2, "Ani Rahmawati").getCell(1).getStringCellValue())
                    .isEqualTo("199001012015012001");
            assertThat(find(sheet, 2, "Ani Rahmawati").getCell(3).getNumericCellValue())
                    .isEqualTo(87.5);
            assertThat(sheet.getRow(6).getCell(3).getCellFormula()).isEqualTo("AVERAGE(D4:D6)");
        }
        assertThat(jdbc.sql("SELECT detail FROM audit_entry WHERE action = 'EXPORT'")
                        .query(String.class)
                        .single())
                .contains("\"templat\":\"Bentuk uji\"", "\"baris\":3");
    }

    @Test
    void aFormTakenOutOfTheListsWhileItWaitsIsFilledAllTheSame() throws IOException {
        records.assign(first, null, null);
        var template = storedTemplate();
        var id = orders.save(new ReportFileEntity(
                        new FileOrder(
                                0,
                                hr.accountId(),
                                null,
                                ReportKind.CAPAIAN,
                                template.id(),
                                new ReportOrder(CompletionFilter.ALL, Formats.INDONESIAN, "Uji templat"),
                                "x.xlsx",
                                null),
                        TestClock.now(),
                        TestClock.now().plus(ReportFiles.KEPT)))
                .id();
        templates.retire(template.id());
        line.advance();
        try (var book = opened(id)) {
            assertThat(book.getSheet("Rekap")).isNotNull();
        }
    }

    private ReportTemplate storedTemplate() throws IOException {
        var file = Files.createTempFile("netral-uji", ".xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Rekap");
            sheet.createRow(0).createCell(0).setCellValue("KOP INSTANSI");
            var header = sheet.createRow(2);
            for (var title : List.of("No", "NIP", "Nama Pegawai", "Nilai Akhir")) {
                header.createCell(Math.max(0, header.getLastCellNum())).setCellValue(title);
            }
            var total = sheet.createRow(4);
            total.createCell(0).setCellValue("Rata-rata");
            total.createCell(3).setCellFormula("AVERAGE(D4:D4)");
            book.write(out);
        }
        try {
            var draft = templates.read(TemplatedReport.COMPLETION, file, "bentuk.xlsx");
            var columns = new TreeMap<Integer, String>();
            draft.preview()
                    .columns()
                    .forEach(
                            column -> columns.put(column.place(), column.field().orElseThrow()));
            return templates.save(
                    draft,
                    "Bentuk uji",
                    new TemplateMapping(
                            "Rekap",
                            draft.preview().headerFirst(),
                            draft.preview().headerLast(),
                            columns));
        } finally {
            Files.delete(file);
        }
    }

    private static Row find(Sheet sheet, int column, String text) {
        for (var row : sheet) {
            var cell = row.getCell(column);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(text)) {
                return row;
            }
        }
        throw new AssertionError("no row " + text);
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        var names = List.of("=HYPERLINK(\"http://x\",\"y\")", "+62 812", "-cmd|' /C calc'!A0", "@SUM(1)", "\t=1");
        for (var i = 0; i < names.size(); i++) {
            database.employee("19900101201501205" + i, names.get(i), "=Unit");
        }
        records.assign(first, "=Unit", null);

        try (var book = export(new CompletionFilter(records.unit("=Unit"), null, null, null, null, ""))) {
            var sheet = book.getSheet("Capaian");
            var found = new ArrayList<String>();
            for (var i = 1; i <= sheet.getLastRowNum(); i++) {
                var name = (XSSFCell) cell(sheet.getRow(i), "Nama");
                assertThat(name.getCellType()).isEqualTo(CellType.STRING);
                assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
                assertThat(name.getCellStyle().getDataFormatString()).isEqualTo("@");
                found.add(name.getStringCellValue());
            }
            assertThat(found).containsExactlyInAnyOrderElementsOf(names);
            assertThat(book.getSheet("Rekap unit").getRow(1).getCell(0).getCellType())
                    .isEqualTo(CellType.STRING);
            assertThat(book.getSheet("Sampul").getRow(3).getCell(1).getStringCellValue())
                    .isEqualTo("=Unit");
        }
    }

    @Test
    void controlCharactersDoNotBreakTheFile() throws IOException {
        database.employee("199001012015012060", "Na\u0001ma\u000b \uD83D\uDE00 " + "x".repeat(190), HEALTH);
        records.assign(first, HEALTH, null);
        try (var book = export(CompletionFilter.ALL)) {
            assertThat(find(book.getSheet("Capaian"), "Nama \uD83D\uDE00 " + "x".repeat(190)))
                    .isNotNull();
        }
    }

    @Test
    void coverAndRecapAgreeWithTheRows() throws IOException {
        records.assign(first, null, null);
        records.assign(second, EDUCATION, null);
        records.begin(budi, second, NOON);
        records.complete(citra, first, NOON, "80", null);
        var totals = report.overview(CompletionFilter.ALL).totals();

        try (var book = export(CompletionFilter.ALL)) {
            assertThat(book.getSheet("Capaian").getLastRowNum()).isEqualTo(5);
            assertThat(fact(book, "Jumlah baris").getNumericCellValue()).isEqualTo(5);
            assertThat(fact(book, "Pegawai").getNumericCellValue()).isEqualTo(3);
            var recap = book.getSheet("Rekap unit");
            assertThat(recap.getLastRowNum()).isEqualTo(3); // header, two units, total
            var total = recap.getRow(3);
            assertThat(text(total, "Unit kerja")).isEqualTo("Jumlah");
            assertThat(cell(total, "Selesai").getNumericCellValue()).isEqualTo(totals.done());
            assertThat(cell(total, "Sedang berjalan").getNumericCellValue()).isEqualTo(totals.running());
            assertThat(cell(total, "Belum mulai").getNumericCellValue()).isEqualTo(totals.notStarted());
            var share = cell(recap.getRow(1), "% selesai");
            assertThat(text(recap.getRow(1), "Unit kerja")).isEqualTo(HEALTH);
            assertThat(share.getNumericCellValue()).isZero();
            assertThat(cell(recap.getRow(2), "% selesai").getNumericCellValue()).isEqualTo(0.25);
            assertThat(share.getCellStyle().getDataFormatString()).isEqualTo("0.0%");
        }
    }

    @Test
    void theCoverSaysWhatWasFilteredAndWhoMadeIt() throws IOException {
        records.assign(first, null, null);
        records.complete(budi, first, NOON, "80", null);
        var filter = new CompletionFilter(
                records.unit(EDUCATION),
                first,
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30),
                CompletionState.SELESAI,
                "budi");
        try (var book = export(filter)) {
            var cover = book.getSheetAt(0);
            assertThat(cover.getSheetName()).isEqualTo("Sampul");
            assertThat(cover.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Pemerintah Kota Teladan");
            assertThat(fact(book, "Unit kerja").getStringCellValue()).isEqualTo(EDUCATION);
            assertThat(fact(book, "Modul").getStringCellValue()).isEqualTo(records.title(first));
            assertThat(fact(book, "Tanggal selesai").getStringCellValue())
                    .isEqualTo("1 November 2026 sampai 30 November 2026");
            assertThat(fact(book, "Status").getStringCellValue()).isEqualTo("Selesai");
            assertThat(fact(book, "Nama atau NIP").getStringCellValue()).isEqualTo("budi");
            assertThat(fact(book, "Dibuat oleh").getStringCellValue()).isEqualTo("Orang Uji");
            assertThat(fact(book, "Dibuat pada").getStringCellValue())
                    .contains("pukul")
                    .endsWith("WIB");
            assertThat(book.getSheet("Rekap unit").getRow(1).getCell(6)).isNull(); // a share would mislead
        }
    }

    @Test
    void anOfficerGetsTheOwnUnitOnly() throws IOException {
        records.assign(first, null, null);
        TestUsers.signInAs(records.account(ani, Role.SDM_OPD));
        try (var book = export(CompletionFilter.ALL)) {
            assertThat(book.getSheet("Capaian").getLastRowNum()).isEqualTo(1);
            assertThat(text(book.getSheet("Capaian").getRow(1), "Unit kerja")).isEqualTo(HEALTH);
            assertThat(fact(book, "Unit kerja").getStringCellValue()).isEqualTo(HEALTH);
        }
    }

    @Test
    void englishReadersGetEnglishHeaders() throws IOException {
        records.assign(first, null, null);
        try (var book = opened(order(CompletionFilter.ALL, Locale.ENGLISH))) {
            assertThat(book.getSheetName(1)).isEqualTo("Completion");
        }
    }

    @Test
    void everyExportIsInTheAuditTrail() throws IOException {
        records.assign(first, null, null);
        export(new CompletionFilter(records.unit(EDUCATION), null, null, null, null, ""))
                .close();

        var entry = jdbc.sql("SELECT actor, subject, detail FROM audit_entry WHERE action = 'EXPORT'")
                .query()
                .singleRow();
        assertThat(entry).containsEntry("actor", "Orang Uji").containsEntry("subject", fileName());
        assertThat(entry.get("detail").toString())
                .contains("\"baris\":2")
                .contains("\"Unit kerja\":\"" + EDUCATION + "\"");
    }

    @Test
    void theFileIsNamedByTheAgencysDay() {
        assertThat(over(order(CompletionFilter.ALL, Formats.INDONESIAN)).fileName())
                .isEqualTo(fileName());
    }

    @Test
    void onlyThePersonWhoAskedGetsTheFile() {
        var id = order(CompletionFilter.ALL, Formats.INDONESIAN);
        assertThat(over(id).state()).isEqualTo(FileState.READY);
        TestUsers.signInAs(records.account(budi, Role.SDM));
        assertGone(id);
        TestUsers.signInAs(records.account(null)); // the same person, right withdrawn
        assertThatThrownBy(() -> files.open(id)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"PESERTA", "PELATIH", "PENINJAU"})
    void othersMayNotExport(Role role) {
        TestUsers.signIn(ani, role);
        assertThatThrownBy(() -> order(CompletionFilter.ALL, Formats.INDONESIAN))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anExportThatIsCancelledOnItsWayLeavesNothing() {
        records.assign(first, null, null);
        var id = order(CompletionFilter.ALL, Formats.INDONESIAN);
        files.discard(id);
        await().pollInSameThread()
                .until(() -> files.find(id).map(file -> file.state().isOver()).orElse(true));
        assertGone(id);
        await().until(() -> contents(id) == 0);
    }

    private long contents(long id) {
        return jdbc.sql("SELECT COUNT(*) FROM media_upload WHERE scope_kind = 'report' AND scope_id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private void assertGone(long id) {
        assertThatThrownBy(() -> files.open(id))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("report.export.gone"));
    }

    @Test
    void aCancelledWriterStopsWithinAFewRows() {
        var progress = new ExportProgress();
        progress.cancel();
        assertThatThrownBy(() -> {
                    for (var i = 0; i < 1_000; i++) {
                        progress.step();
                    }
                })
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void nothingIsLeftOfTheMaking() throws IOException {
        export(CompletionFilter.ALL).close();
        var mine = "netral-ekspor-" + ProcessHandle.current().pid() + "-";
        await().untilAsserted(() -> {
            try (var folders = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
                assertThat(folders.filter(
                                folder -> folder.getFileName().toString().startsWith(mine)))
                        .isNotEmpty()
                        .allSatisfy(folder -> assertThat(folder).isEmptyDirectory());
            }
        });
    }

    private XSSFWorkbook export(CompletionFilter filter) throws IOException {
        return opened(order(filter, Formats.INDONESIAN));
    }

    private long order(CompletionFilter filter, Locale locale) {
        return files.order(ReportKind.CAPAIAN, filter, locale);
    }

    private static String fileName() {
        return "capaian-netralitas-" + TestClock.today() + ".xlsx";
    }

    private static XSSFCell fact(XSSFWorkbook book, String label) {
        for (var row : book.getSheet("Sampul")) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(label)) {
                return (XSSFCell) row.getCell(1);
            }
        }
        throw new AssertionError("no line " + label);
    }

    private static Row find(Sheet sheet, String name) {
        for (var row : sheet) {
            if (text(row, "Nama").equals(name)) {
                return row;
            }
        }
        throw new AssertionError("no row " + name);
    }

    private static String text(Row row, String title) {
        return cell(row, title).getStringCellValue();
    }

    private static org.apache.poi.ss.usermodel.Cell cell(Row row, String title) {
        return row.getCell(column(row.getSheet(), title));
    }

    private static int column(Sheet sheet, String title) {
        for (var cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(title)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + title);
    }
}
