package id.netral.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.router.QueryParameters;
import id.netral.IntegrationTest;
import id.netral.TestClock;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.common.EmployeeId;
import id.netral.common.Formats;
import id.netral.reporting.Records;
import id.netral.reporting.completion.CompletionRow;
import id.netral.security.Role;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

    private Records records;
    private EmployeeId ani;
    private EmployeeId budi;

    @BeforeEach
    void people() {
        database.reset();
        records = new Records(jdbc);
        ani = database.employee("199001012015012001", "Ani Rahmawati", "Dinas Kesehatan");
        budi = database.employee("198702022014021002", "Budi Santoso", "Dinas Pendidikan");
        TestUsers.signIn(null, Role.SDM);
        UI.getCurrent().setLocale(Formats.INDONESIAN);
    }

    @AfterEach
    void signOut() {
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
        var ui = UI.getCurrent();
        await().pollInSameThread().until(() -> {
            ComponentUtil.fireEvent(ui, new PollEvent(ui, true));
            return find(Anchor.class).withText(fileName()).exists();
        });
        assertThat(ui.getPollInterval()).isEqualTo(-1);
        assertThat(page()).contains("2 baris siap");

        var out = new ByteArrayOutputStream();
        findAnchor().withText(fileName()).download(out);
        assertThat(out.toByteArray()).startsWith('P', 'K');
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
