package id.netral.reporting.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.netral.TestClock;
import id.netral.TestUsers;
import id.netral.common.Formats;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.ReportKind;
import id.netral.reporting.ReportTestBase;
import id.netral.reporting.kinds.ReportOrder;
import id.netral.security.Role;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** At most two workbooks are made at once, whoever asked for them; the others wait in the order they came. */
class WaitingReportsTest extends ReportTestBase {

    @Autowired
    ReportFileRepository rows;

    @Autowired
    WaitingReports line;

    private OtherNode other;
    private long owner;
    private long one;
    private long two;

    @BeforeEach
    void twoAreBeingMade() {
        var hr = records.account(citra, Role.SDM);
        TestUsers.signInAs(hr);
        owner = hr.accountId();
        other = new OtherNode(rows, jdbc);
        one = other.begun(owner, ReportKind.REKAP, Duration.ZERO);
        two = other.begun(owner, ReportKind.MATRIKS, Duration.ZERO);
    }

    @AfterEach
    void forget() {
        other.forget(one);
        other.forget(two);
    }

    @Test
    void moreThanTwoWaitInTheOrderTheyCame() {
        var third = order(ReportKind.CAPAIAN);
        var fourth = order(ReportKind.BUKTI);
        assertThat(line.place(one)).isEmpty();
        assertThat(line.place(two)).isEmpty();
        assertThat(line.place(third)).hasValue(1);
        assertThat(line.place(fourth)).hasValue(2);
        assertThat(other.hasTask(third)).isFalse();

        files.discard(third);
        assertThat(state(third)).isEqualTo(FileState.CANCELLED);
        assertThat(line.place(fourth)).hasValue(1);
        assertThat(other.hasTask(fourth)).isFalse();

        otherEnds(one);
        await().until(() -> state(fourth) == FileState.READY);
        assertThat(state(third)).isEqualTo(FileState.CANCELLED);
    }

    @Test
    void oneThatFailsMakesRoomForTheNext() {
        var report = new ReportOrder(CompletionFilter.ALL, Formats.INDONESIAN, "Uji laporan");
        var nobodys = line.add(999_999_999, ReportKind.REKAP, report, null, null);
        var next = order(ReportKind.REKAP);
        otherEnds(one);
        await().until(() -> state(next) == FileState.READY);
        assertThat(state(nobodys)).isEqualTo(FileState.FAILED);
    }

    @Test
    void aCancelledOneKeepsItsPlaceUntilItsMakerHasStopped() {
        var third = order(ReportKind.REKAP);
        files.discard(one);
        assertThat(state(one)).isEqualTo(FileState.CANCELLED);
        assertThat(line.place(third)).hasValue(1);

        rows.stopped(one, TestClock.now());
        line.advance();
        await().until(() -> state(third) == FileState.READY);
    }

    @Test
    void oneCancelledWhoseMakerWasKilledGivesItsPlaceUp() {
        var third = order(ReportKind.REKAP);
        files.discard(one);
        other.forget(one); // and then the power went
        line.advance();
        await().until(() -> state(third) == FileState.READY);
        assertThat(state(one)).isEqualTo(FileState.CANCELLED);
    }

    @Test
    void oneWhoseTaskWasNeverNotedIsMadeAllTheSame() {
        otherEnds(one);
        var lost = other.ordered(owner, ReportKind.REKAP); // and then the power went
        line.advance();
        await().until(() -> state(lost) == FileState.READY);
    }

    private long order(ReportKind kind) {
        return files.order(kind, CompletionFilter.ALL, Formats.INDONESIAN);
    }

    private void otherEnds(long id) {
        rows.fail(id, TestClock.now());
        other.forget(id);
        line.advance();
    }

    private FileState state(long id) {
        return rows.findById(id).orElseThrow().shown().state();
    }
}
