package id.netral.reporting.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.netral.TestClock;
import id.netral.TestUsers;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.common.Utc;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.ReportKind;
import id.netral.reporting.ReportTestBase;
import id.netral.reporting.orders.ReportSchedule.Outcome;
import id.netral.reporting.orders.ReportSchedule.Rhythm;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.data.domain.Limit;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Workbooks made in the background, each with the rights of its owner, also when a schedule orders them. */
class ReportFilesTest extends ReportTestBase {

    private static final Instant NOON = Instant.parse("2026-11-10T05:00:00Z");

    @Autowired
    ReportFileRepository orders;

    @Autowired
    ReportShelf shelf;

    @Autowired
    ReportFileMaker maker;

    @Autowired
    ReportSchedules schedules;

    @Autowired
    ScheduleRun run;

    @Autowired
    Clock clock;

    private SignedInUser hr;
    private SignedInUser officer;

    @BeforeEach
    void accounts() {
        hr = records.account(citra, Role.SDM);
        officer = records.account(ani, Role.SDM_OPD);
        records.assign(first, null, LocalDate.of(2026, 12, 1));
        records.begin(ani, first, NOON);
        var wrong = records.complete(ani, first, NOON, "70", null);
        records.complete(ani, first, NOON, "87.5", wrong);
        records.complete(budi, second, NOON, "90", null);
        TestUsers.signInAs(hr);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STATISTIK_KUIS")
    void everyKindIsMadeSealedAndFetched(ReportKind kind) throws IOException {
        try (var book = made(kind)) {
            assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("Sampul");
            assertThat(book.getSheet("Manifes").getRow(1).getCell(1).getStringCellValue())
                    .isNotBlank();
        }
        assertThat(jdbc.sql("SELECT kind FROM produced_file")
                        .query(String.class)
                        .single())
                .isEqualTo(kind.name());
    }

    @Test
    void theMatrixHasAPersonARowAndAModuleAColumn() throws IOException {
        try (var book = made(ReportKind.MATRIKS)) {
            var sheet = book.getSheet("Matriks");
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            var headers = new ArrayList<String>();
            sheet.getRow(0).forEach(cell -> headers.add(cell.getStringCellValue()));
            assertThat(headers).contains(records.title(first), records.title(second));
            var anis = text(sheet.getRow(1));
            assertThat(anis).contains("Ani Rahmawati", "Selesai · 2026-11-10 · 87,5");
        }
    }

    @Test
    void theEvidenceKeepsReplacedRowsAndSaysSo() throws IOException {
        try (var book = made(ReportKind.BUKTI)) {
            var sheet = book.getSheet("Rincian bukti");
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            var all = new ArrayList<String>();
            sheet.forEach(row -> all.addAll(text(row)));
            assertThat(all).contains("Berlaku").anyMatch(text -> text.startsWith("Diganti catatan "));
        }
    }

    @Test
    void theCourseHistoryHasTheFactsOfSiasn() throws IOException {
        try (var book = made(ReportKind.SIASN)) {
            var sheet = book.getSheet("Riwayat kursus");
            assertThat(text(sheet.getRow(0)))
                    .containsExactly(
                            "NIP",
                            "Nama",
                            "Nama kursus",
                            "Jenis",
                            "Institusi penyelenggara",
                            "Nomor sertifikat",
                            "Tanggal mulai",
                            "Tanggal selesai",
                            "Jumlah JP",
                            "Tahun");
            assertThat(sheet.getLastRowNum()).isEqualTo(2); // the replaced row is no course
        }
    }

    @Test
    void theJpAddUpByPerson() throws IOException {
        try (var book = made(ReportKind.JP)) {
            var sheet = book.getSheet("JP");
            assertThat(sheet.getLastRowNum()).isEqualTo(3); // whoever has none is named too
            var ani = sheet.getRow(1);
            assertThat(sheet.getRow(0).getCell(9).getStringCellValue()).isEqualTo("JP diakui");
            assertThat(ani.getCell(9).getNumericCellValue()).isEqualTo(2.5);
            assertThat(ani.getCell(11).getStringCellValue()).isEqualTo("Hak paling sedikit 20 JP");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STATISTIK_KUIS")
    void anOfficersWorkbookHasNobodyOfAnotherUnit(ReportKind kind) throws IOException {
        TestUsers.signInAs(officer);
        var foreign = new CompletionFilter(records.unit(EDUCATION), null, null, null, null, "");
        try (var book = made(kind, foreign)) {
            assertThat(book.getSheetAt(1).getLastRowNum()).isZero();
        }
        try (var book = made(kind, CompletionFilter.ALL)) {
            var all = new ArrayList<String>();
            book.getSheetAt(1).forEach(row -> all.addAll(text(row)));
            assertThat(all).doesNotContain("Budi Santoso", "Citra Dewi", EDUCATION);
        }
    }

    @Test
    void theTrailSaysWhatWasAskedForWhenceAndForWhom() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("192.0.2.7");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            order(ReportKind.REKAP, new CompletionFilter(records.unit(EDUCATION), null, null, null, null, ""));
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
        var entry = jdbc.sql("SELECT address, actor, detail FROM audit_entry WHERE action = 'EXPORT'")
                .query()
                .singleRow();
        assertThat(entry).containsEntry("address", "192.0.2.7").containsEntry("actor", "Orang Uji");
        assertThat(entry.get("detail").toString())
                .contains("\"Unit kerja\":\"" + EDUCATION + "\"", "\"berkas\":", "\"pemilik\":\"Orang Uji\"");
    }

    @Test
    void nobodyElseGetsTheFile() {
        var id = order(ReportKind.REKAP, CompletionFilter.ALL);
        TestUsers.signInAs(officer);
        assertThat(files.mine()).isEmpty();
        assertThatThrownBy(() -> files.open(id)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> files.discard(id)).isInstanceOf(RefusedException.class);
    }

    @Test
    void oneIsToldOnceThatItIsReadyAndErasedItIsGone() {
        var id = order(ReportKind.REKAP, CompletionFilter.ALL);
        assertThat(files.newlyReady()).isEqualTo(1);
        assertThat(files.newlyReady()).isZero();
        assertThat(contents(id)).as("every node reads it from there").isEqualTo(1);
        files.discard(id);
        assertThat(files.mine()).isEmpty();
        assertThat(contents(id)).isZero();
    }

    @Test
    void anExpiredFileIsErased() {
        var id = order(ReportKind.REKAP, CompletionFilter.ALL);
        jdbc.sql("UPDATE report_file SET expires_at = ?")
                .param(Utc.of(TestClock.now().minus(Duration.ofSeconds(1))))
                .update();
        ReportFileJobs.erase(orders, shelf, clock);
        assertThat(files.mine()).isEmpty();
        assertThatThrownBy(() -> files.open(id)).isInstanceOf(RefusedException.class);
        assertThat(contents(id)).isZero();
    }

    private long contents(long id) {
        return jdbc.sql("""
            SELECT COUNT(*) FROM media_upload u JOIN media_object o ON o.sha256 = u.sha256
            WHERE u.scope_kind = 'report' AND u.scope_id = ?""").param(id).query(Long.class).single();
    }

    @Test
    void aWorkbookOfAnOlderNetralIsBroughtOverAndLeavesTheFolder(@TempDir Path data) throws IOException {
        var id = order(ReportKind.REKAP, CompletionFilter.ALL);
        var folder = Files.createDirectory(data.resolve("laporan"));
        try (var bytes = files.open(id).bytes()) {
            Files.copy(bytes, folder.resolve(id + ".xlsx"));
        }
        Files.writeString(folder.resolve("999999999.xlsx"), "milik siapa pun");
        jdbc.sql("UPDATE report_file SET sha256 = NULL").update();
        assertThatThrownBy(() -> files.open(id)).isInstanceOf(RefusedException.class);
        new OldReportFolder(folder, orders, shelf).run(new DefaultApplicationArguments());
        try (var book = new XSSFWorkbook(files.open(id).bytes())) {
            assertThat(book.getNumberOfSheets()).isPositive();
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void whatAnEndedProcessHadBegunIsMadeByTheNext() {
        var id = new OtherNode(orders, jdbc).ordered(hr.accountId(), ReportKind.REKAP);
        orders.begin(id); // and then the power went
        maker.make(id);
        assertThat(files.mine().getFirst().state()).isEqualTo(FileState.READY);
    }

    @Test
    void aScheduleGivesEachRecipientWhatHeOrSheMaySee() throws IOException {
        schedules.add(
                ReportKind.CAPAIAN,
                CompletionFilter.ALL,
                Rhythm.WEEKLY,
                1,
                List.of(hr.accountId(), officer.accountId()),
                Formats.INDONESIAN);
        run.run(TestClock.today().plusDays(7));

        assertThat(rowsOf(hr)).isEqualTo(4);
        assertThat(rowsOf(officer)).isEqualTo(1);
    }

    @Test
    void aScheduledWorkbookGoesIntoTheOutboxOfWhoeverHasAnAddress() {
        jdbc.sql("UPDATE employee SET email = 'citra@netral.example' WHERE id = ?")
                .param(citra.value())
                .update();
        schedules.add(
                ReportKind.REKAP,
                CompletionFilter.ALL,
                Rhythm.WEEKLY,
                1,
                List.of(hr.accountId(), officer.accountId()),
                Formats.INDONESIAN);
        run.run(TestClock.today().plusDays(7));
        finished();

        assertThat(jdbc.sql("""
            SELECT CONCAT(m.recipient, ' ', a.name) FROM outgoing_mail m
            JOIN mail_attachment a ON a.mail_id = m.id""").query(String.class).list())
                .singleElement()
                .asString()
                .startsWith("citra@netral.example rekap-netralitas-");
    }

    @Test
    void whoHasLostTheRoleGetsNothingAndTheScheduleSaysSo() {
        schedules.add(
                ReportKind.CAPAIAN,
                CompletionFilter.ALL,
                Rhythm.MONTHLY,
                1,
                List.of(officer.accountId()),
                Formats.INDONESIAN);
        jdbc.sql("DELETE FROM account_role WHERE account_id = ? AND role = 'SDM_OPD'")
                .param(officer.accountId())
                .update();
        run.run(TestClock.today().plusMonths(1).plusDays(1));

        assertThat(schedules.running().getFirst().outcome()).isEqualTo(Map.of(officer.accountId(), Outcome.NO_RIGHT));
        assertThat(orders.of(officer.accountId(), Limit.of(100))).isEmpty();
    }

    @Test
    void aDayThatHasRunRunsNotAgain() {
        schedules.add(
                ReportKind.REKAP, CompletionFilter.ALL, Rhythm.WEEKLY, 1, List.of(hr.accountId()), Formats.INDONESIAN);
        var day = TestClock.today().plusDays(7);
        run.run(day);
        run.run(day);
        assertThat(orders.of(hr.accountId(), Limit.of(100))).hasSize(1);
        finished();
    }

    @Test
    void schedulesAreForReadersOnly() {
        var learner = records.account(budi);
        assertThatThrownBy(() -> schedules.add(
                        ReportKind.REKAP,
                        CompletionFilter.ALL,
                        Rhythm.WEEKLY,
                        1,
                        List.of(learner.accountId()),
                        Formats.INDONESIAN))
                .isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 1, 2026-11-23, 2026-11-29, false",
        "WEEKLY, 1, 2026-11-23, 2026-11-30, true",
        "WEEKLY, 1, 2026-11-23, 2026-12-03, true", // the server was down on Monday
        "MONTHLY, 5, 2026-11-23, 2026-12-04, false",
        "MONTHLY, 5, 2026-11-23, 2026-12-05, true",
        "MONTHLY, 5, 2026-12-05, 2026-12-31, false"
    })
    void aScheduleIsDueWhenOneOfItsDaysHasCome(Rhythm rhythm, int day, LocalDate since, LocalDate today, boolean due) {
        var schedule = new ReportSchedule(
                1, ReportKind.REKAP, CompletionFilter.ALL, rhythm, day, List.of(), since, null, Map.of());
        assertThat(schedule.due(today)).isEqualTo(due);
    }

    private XSSFWorkbook made(ReportKind kind) throws IOException {
        return made(kind, CompletionFilter.ALL);
    }

    private XSSFWorkbook made(ReportKind kind, CompletionFilter filter) throws IOException {
        return new XSSFWorkbook(files.open(order(kind, filter)).bytes());
    }

    private long order(ReportKind kind, CompletionFilter filter) {
        var id = files.order(kind, filter, Formats.INDONESIAN);
        finished();
        assertThat(files.mine().getFirst().state()).isEqualTo(FileState.READY);
        return id;
    }

    private void finished() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("SELECT COUNT(*) FROM report_file WHERE state IN ('WAITING', 'RUNNING')")
                                .query(Long.class)
                                .single()
                        == 0);
    }

    private int rowsOf(SignedInUser user) throws IOException {
        finished();
        TestUsers.signInAs(user);
        try (var book =
                new XSSFWorkbook(files.open(files.mine().getFirst().id()).bytes())) {
            return book.getSheet("Capaian").getLastRowNum();
        }
    }

    private static List<String> text(Row row) {
        var texts = new ArrayList<String>();
        row.forEach(cell -> texts.add(cell.toString()));
        return texts;
    }
}
