package id.netral.reporting.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.TestClock;
import id.netral.TestUsers;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.common.Utc;
import id.netral.media.MediaErasure;
import id.netral.media.MediaHash;
import id.netral.media.MediaStore;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.ReportKind;
import id.netral.reporting.ReportTestBase;
import id.netral.reporting.kinds.ReportPrinter;
import id.netral.reporting.template.ReportTemplates;
import id.netral.reporting.workbook.ProducedFiles;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import id.netral.security.account.AccountUsers;
import id.netral.security.audit.AuditTrail;
import id.netral.security.audit.DownloadLog;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Workbooks that cannot be made, or not as they were asked for: nothing of them is left, and their owner is told. */
class UnmadeReportTest extends ReportTestBase {

    private static final String BIG = "b".repeat(64);

    @Autowired
    ReportFileRepository orders;

    @Autowired
    WaitingReports line;

    @Autowired
    ReportPrinter printer;

    @Autowired
    ReportTemplates templates;

    @Autowired
    ReportFiling filing;

    @Autowired
    ExportFolder folder;

    @Autowired
    AccountUsers users;

    @Autowired
    MediaStore store;

    @Autowired
    MediaErasure erasure;

    @Autowired
    ProducedFiles produced;

    @Autowired
    DownloadLog downloads;

    @Autowired
    ScheduledReportMail mail;

    @Autowired
    AuditTrail audit;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private OtherNode other;
    private SignedInUser hr;
    private List<Long> busy = List.of();

    @BeforeEach
    void account() {
        other = new OtherNode(orders, jdbc);
        hr = records.account(citra, Role.SDM);
        records.assign(first, null, null);
        TestUsers.signInAs(hr);
    }

    @AfterEach
    void forget() {
        busy.forEach(other::forget);
        jdbc.sql("DELETE FROM media_object WHERE sha256 = ?").param(BIG).update();
    }

    @Test
    void whoseAccountIsLockedWhileItWaitsGetsNone() {
        var id = waiting();
        jdbc.sql("UPDATE account SET state = 'DISABLED' WHERE id = ?")
                .param(hr.accountId())
                .update();
        turnComes();
        assertUnmade(id);
    }

    @Test
    void whoLosesTheRightWhileItWaitsGetsNone() {
        var id = waiting();
        records.account(citra, Role.PELATIH);
        turnComes();
        assertUnmade(id);
    }

    @Test
    void whoseRightShrinksWhileItWaitsGetsWhatIsLeftOfIt() throws IOException {
        var id = waiting();
        records.account(citra, Role.SDM_OPD);
        turnComes();
        try (var book = opened(id)) {
            assertThat(book.getSheet("Capaian").getLastRowNum())
                    .as("those of one unit")
                    .isEqualTo(2);
        }
    }

    @Test
    void whoseStoreIsFullGetsNone() {
        jdbc.sql("""
            INSERT INTO media_object (sha256, size, content_type, kept_in, complete, stored_at, touched_at)
            VALUES (?, ?, 'video/mp4', 'DATABASE', TRUE, ?, ?)""")
                .params(BIG, 5L << 30, Utc.of(TestClock.now()), Utc.of(TestClock.now()))
                .update();
        jdbc.sql("""
            INSERT INTO media_upload (scope_kind, scope_id, sha256, account_id, name, uploaded_at)
            VALUES ('uji', 1, ?, ?, 'besar.mp4', ?)""").params(BIG, hr.accountId(), Utc.of(TestClock.now())).update();
        assertUnmade(order());
    }

    @Test
    void aFileLargerThanAnyMayBeIsNotKept() {
        var id = other.ordered(hr.accountId(), ReportKind.CAPAIAN);
        var shelf = new ReportShelf(store, erasure) {
            @Override
            MediaHash keep(long report, Path written) throws IOException {
                try (var file = new RandomAccessFile(written.toFile(), "rw")) {
                    file.setLength(store.maxBytes() + 1);
                }
                return super.keep(report, written);
            }
        };
        maker(new ReportFiling(orders, shelf, produced, downloads, mail, report, audit, transaction, clock), folder)
                .make(id);
        assertUnmade(id);
    }

    @Test
    void onAFullDiskNoneIsMade() {
        var id = other.ordered(hr.accountId(), ReportKind.CAPAIAN);
        maker(filing, new FullDisk()).make(id);
        assertUnmade(id);
    }

    @Test
    void theSameOrderedTwiceIsMadeTwice() throws IOException {
        var one = order();
        var two = order();
        try (var first = opened(one);
                var second = opened(two)) {
            assertThat(first.getSheet("Capaian").getLastRowNum()).isEqualTo(3);
            assertThat(second.getSheet("Capaian").getLastRowNum()).isEqualTo(3);
        }
        files.discard(one);
        assertThat(files.mine()).extracting(ReportFile::id).containsExactly(two);
        opened(two).close();
        assertThat(count("produced_file")).isEqualTo(2);
    }

    private long order() {
        return files.order(ReportKind.CAPAIAN, CompletionFilter.ALL, Formats.INDONESIAN);
    }

    /** One that stands in line behind two others. */
    private long waiting() {
        busy = List.of(
                other.begun(hr.accountId(), ReportKind.REKAP, Duration.ZERO),
                other.begun(hr.accountId(), ReportKind.MATRIKS, Duration.ZERO));
        return order();
    }

    private void turnComes() {
        busy.forEach(id -> orders.remove(id));
        busy.forEach(other::forget);
        line.advance();
    }

    private void assertUnmade(long id) {
        assertThat(over(id).state()).isEqualTo(FileState.FAILED);
        assertThatThrownBy(() -> files.open(id)).isInstanceOf(RefusedException.class);
        assertThat(count("produced_file") + count("download_log")).isZero();
        assertThat(count("audit_entry WHERE action = 'EXPORT'")).isZero();
        assertThat(count("media_upload WHERE scope_kind = 'report' AND scope_id = " + id))
                .isZero();
        assertThat(files.newlyReady()).isZero();
        assertThat(files.newlyFailed()).isEqualTo(1);
        assertThat(files.newlyFailed()).as("told once").isZero();
    }

    private long count(String rows) {
        return jdbc.sql("SELECT COUNT(*) FROM " + rows).query(Long.class).single();
    }

    private ReportFileMaker maker(ReportFiling keeping, ExportFolder place) {
        return new ReportFileMaker(printer, templates, orders, keeping, place, users, clock);
    }

    /** Where whatever is written finds no space left. */
    private static final class FullDisk extends ExportFolder {

        @Override
        synchronized Path create() throws IOException {
            var place = super.create();
            Files.createSymbolicLink(place.resolve("laporan.xlsx"), Path.of("/dev/full"));
            return place;
        }
    }
}
