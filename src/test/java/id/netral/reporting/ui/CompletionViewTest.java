package id.netral.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import id.netral.IntegrationTest;
import id.netral.TestClock;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.common.EmployeeId;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.reporting.Records;
import id.netral.reporting.ReportKind;
import id.netral.reporting.completion.CompletionRow;
import id.netral.reporting.orders.FileState;
import id.netral.reporting.orders.OtherNode;
import id.netral.reporting.orders.ReportFile;
import id.netral.reporting.orders.ReportFiles;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** HR's screen, used as HR does. */
@IntegrationTest
class CompletionViewTest extends SpringBrowserlessTest implements Locators {

    private static final Instant NOON = Instant.parse("2026-11-10T05:00:00Z");

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ReportFiles files;

    @Autowired
    ApplicationContext application;

    private Records records;
    private SignedInUser hr;
    private OtherNode other;
    private List<Long> busy = List.of();
    private EmployeeId ani;
    private EmployeeId budi;

    @BeforeEach
    void people() {
        database.reset();
        records = new Records(jdbc);
        other = OtherNode.of(application);
        ani = database.employee("199001012015012001", "Ani Rahmawati", "Dinas Kesehatan");
        budi = database.employee("198702022014021002", "Budi Santoso", "Dinas Pendidikan");
        hr = records.account(null, Role.SDM);
        TestUsers.signInAs(hr);
        UI.getCurrent().setLocale(Formats.INDONESIAN);
    }

    @AfterEach
    void signOut() {
        busy.forEach(other::forget);
        SecurityContextHolder.clearContext();
        records.forgetCorrections();
    }

    @Test
    void saysWhenNothingIsAssigned() {
        open("sdm/capaian");
        assertThat(page()).contains("Belum ada penugasan");
        assertThat(findButton().withText("Unduh Excel").component().isEnabled()).isFalse();
    }

    @Test
    void showsNumbersRowsAndRecap() {
        somebodyFinished();
        open("sdm/capaian");

        assertThat(numbers()).contains("Pegawai 2", "Selesai 1", "Belum mulai 1", "% selesai 50%");
        assertThat(gridSize()).isEqualTo(2);
        assertThat(page()).contains("Dinas Kesehatan", "Dinas Pendidikan", "Rekap per unit");
    }

    @Test
    void nipsAreShownInFullAndSpaced() {
        somebodyFinished();
        open("sdm/capaian");
        assertThat(cellText(0, 0)).contains("Ani Rahmawati", "19900101 201501 2 001");
        assertThat(cellText(0, 3)).contains("Selesai");
    }

    @Test
    void filtersStandInTheAddress() {
        somebodyFinished();
        open("sdm/capaian?status=selesai&cari=ani");
        assertThat(gridSize()).isEqualTo(1);
        assertThat(findTextField().withLabel("Nama atau NIP").component().getValue())
                .isEqualTo("ani");
        assertThat(numbers()).contains("% selesai –");

        findButton().withText("Hapus saringan").click();
        assertThat(address()).isEqualTo("sdm/capaian");
        assertThat(gridSize()).isEqualTo(2);
    }

    @Test
    void aChosenFilterNarrowsTheListAndTheAddress() {
        somebodyFinished();
        open("sdm/capaian");
        findTextField().withLabel("Nama atau NIP").setValue("budi");
        assertThat(address()).isEqualTo("sdm/capaian?cari=budi");
        assertThat(gridSize()).isEqualTo(1);

        findTextField().withLabel("Nama atau NIP").setValue("tidak ada");
        assertThat(page()).contains("Tidak ada yang cocok");
    }

    @Test
    void nonsenseInTheAddressFiltersNothing() {
        somebodyFinished();
        open("sdm/capaian?unit=abc&modul=-&dari=2026-13-45&sampai=999999999999&status=lulus");
        assertThat(gridSize()).isEqualTo(2);
    }

    @Test
    void anOfficerSeesTheOwnUnitAndNothingOfAnotherInTheAddress() {
        somebodyFinished();
        TestUsers.signIn(budi, Role.SDM_OPD);
        open("sdm/capaian?unit=" + records.unit("Dinas Kesehatan"));
        assertThat(page()).contains("Tidak ada yang cocok").doesNotContain("Dinas Kesehatan");

        open("sdm/capaian");
        assertThat(page()).contains("Dinas Pendidikan").doesNotContain("Dinas Kesehatan");
        assertThat(gridSize()).isEqualTo(1);
        assertThat(cellText(0, 0)).contains("Budi Santoso");
    }

    @Test
    void learnersDoNotGetIn() {
        TestUsers.signIn(ani);
        UI.getCurrent().navigate("sdm/capaian");
        assertThat(getCurrentView()).isNotInstanceOf(CompletionView.class);
    }

    @Test
    void theWorkbookIsOfferedWhenItIsReadyAndPollingEnds() {
        somebodyFinished();
        open("sdm/capaian");
        findButton().withText("Unduh Excel").click();
        pollUntil(() -> find(Anchor.class).withText(fileName()).exists());
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        assertThat(page()).contains("2 baris siap");
        assertThat(files.newlyReady()).as("told already").isZero();

        var out = new ByteArrayOutputStream();
        findAnchor().withText(fileName()).download(out);
        assertThat(out.toByteArray()).startsWith('P', 'K');
    }

    @Test
    void whoLeavesFindsTheWorkbookAmongTheReportFiles() {
        somebodyFinished();
        open("sdm/capaian");
        findButton().withText("Unduh Excel").click();
        UI.getCurrent().navigate("laporan/berkas");
        pollUntil(() -> files.mine().getFirst().state() == FileState.READY);
        pollUntil(() -> find(Anchor.class).withText("Unduh").exists());
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        assertThat(files.mine())
                .singleElement()
                .extracting(ReportFile::fileName)
                .isEqualTo(fileName());
    }

    @Test
    void aFileThatCannotBeMadeIsToldAtOnce() {
        somebodyFinished();
        open("sdm/capaian");
        jdbc.sql("UPDATE account SET state = 'DISABLED' WHERE id = ?")
                .param(hr.accountId())
                .update();
        findButton().withText("Unduh Excel").click();
        pollUntil(() -> page().contains("Berkas tidak dapat dibuat"));
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        assertThat(find(Anchor.class).withText(fileName()).exists()).isFalse();
        assertThat(files.newlyFailed()).as("told already").isZero();
    }

    @Test
    void whoHasLeftIsToldOnTheNextScreenThatItFailed() {
        somebodyFinished();
        open("sdm/capaian");
        jdbc.sql("UPDATE report_file SET state = 'FAILED', ended_at = asked_at WHERE id = ?")
                .param(other.ordered(hr.accountId(), ReportKind.CAPAIAN))
                .update();
        open("sdm/capaian?cari=ani");
        assertThat(find(Notification.class).all())
                .anySatisfy(notice -> assertThat(notice.getElement().getProperty("text"))
                        .startsWith("1 berkas laporan tidak dapat dibuat."));
    }

    @Test
    void oneInLineIsToldItsPlaceAndMayBeCancelled() {
        somebodyFinished();
        twoAreBeingMade();
        open("sdm/capaian");
        findButton().withText("Unduh Excel").click();
        assertThat(page()).contains("Giliran Anda ke-1");

        findButton().withText("Unduh Excel").click();
        assertThat(files.mine())
                .extracting(ReportFile::state)
                .as("the later in place of the earlier")
                .containsExactly(FileState.WAITING, FileState.CANCELLED);

        findButton().withText("Batalkan").click();
        assertThat(page()).contains("Pembuatan berkas dibatalkan.");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        assertThat(files.mine()).extracting(ReportFile::state).containsOnly(FileState.CANCELLED);
    }

    @Test
    void oneErasedInAnotherWindowIsToldAsGone() {
        somebodyFinished();
        twoAreBeingMade();
        open("sdm/capaian");
        findButton().withText("Unduh Excel").click();
        var id = files.mine().getFirst().id();
        files.discard(id); // takes it out of the line
        files.discard(id);
        pollUntil(() -> page().contains("Berkas ini sudah dihapus"));
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void aPurposeThatSaysNothingIsRefusedAndLeavesTheEarlierWorkbookAlone() {
        somebodyFinished();
        twoAreBeingMade();
        open("sdm/capaian");
        findButton().withText("Unduh Excel").click();
        findTextField().withLabel("Keperluan").setValue("x");
        assertThatThrownBy(() -> findButton().withText("Unduh Excel").click()).isInstanceOf(RefusedException.class);
        assertThat(files.mine()).extracting(ReportFile::state).containsExactly(FileState.WAITING);
        assertThat(page()).contains("Giliran Anda ke-1");
    }

    private void twoAreBeingMade() {
        var owner = records.account(ani, Role.SDM).accountId();
        busy = List.of(
                other.begun(owner, ReportKind.REKAP, Duration.ZERO),
                other.begun(owner, ReportKind.MATRIKS, Duration.ZERO));
    }

    private void pollUntil(BooleanSupplier condition) {
        var ui = UI.getCurrent();
        await().atMost(Duration.ofMinutes(1)).pollInSameThread().until(() -> {
            ComponentUtil.fireEvent(ui, new PollEvent(ui, true));
            return condition.getAsBoolean();
        });
    }

    private void somebodyFinished() {
        var module = records.modules().getFirst();
        records.assign(module, null, LocalDate.of(2026, 12, 1));
        records.complete(ani, module, NOON, "87.5", null);
    }

    private void open(String address) {
        var parts = address.split("\\?", 2);
        var parameters = parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]);
        UI.getCurrent().navigate(parts[0], parameters);
        assertThat(getCurrentView()).isInstanceOf(CompletionView.class);
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private String numbers() {
        return find(DescriptionList.class)
                .single()
                .getElement()
                .getChildren()
                .map(tile -> tile.getChild(0).getText() + " " + tile.getChild(1).getText())
                .reduce("", (all, one) -> all + "|" + one);
    }

    @SuppressWarnings("unchecked")
    private Grid<CompletionRow> grid() {
        return find(Grid.class).single();
    }

    private int gridSize() {
        return test(grid()).size();
    }

    private String cellText(int row, int column) {
        return test(grid()).getCellComponent(row, column).getElement().getTextRecursively();
    }

    private static String fileName() {
        return "capaian-netralitas-" + TestClock.today() + ".xlsx";
    }
}
