package id.netral.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.router.QueryParameters;
import id.netral.IntegrationTest;
import id.netral.TestClock;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.common.EmployeeId;
import id.netral.common.Formats;
import id.netral.reporting.Records;
import id.netral.security.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** The dashboard, the files and the schedules, used as HR does. */
@IntegrationTest
class DashboardViewTest extends SpringBrowserlessTest implements Locators {

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    private Records records;
    private EmployeeId ani;

    @BeforeEach
    void people() {
        database.reset();
        records = new Records(jdbc);
        ani = database.employee("199001012015012001", "Ani Rahmawati", "Dinas Kesehatan");
        database.employee("198702022014021002", "Budi Santoso", "Dinas Pendidikan");
        database.employee("199203032019032003", "Citra Dewi", "Bidang Sekolah");
        records.moveUnit("Bidang Sekolah", "Dinas Pendidikan");
        records.assign(records.modules().getFirst(), null, LocalDate.of(2026, 11, 1));
        records.complete(ani, records.modules().getFirst(), TestClock.now(), "90", null);
        TestUsers.signIn(null, Role.SDM);
        UI.getCurrent().setLocale(Formats.INDONESIAN);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        records.forgetCorrections();
    }

    @Test
    void showsFiguresOfUnitsModulesGroupsAndMonths() {
        open("dasbor");
        assertThat(page()).contains("Menurut unit kerja", "Menurut modul", "Menurut golongan", "Selesai per bulan");
        assertThat(find(NativeTable.class).all()).hasSize(4);
        assertThat(page().indexOf("Dinas Pendidikan")).isLessThan(page().indexOf("Dinas Kesehatan")); // overdue first
    }

    @Test
    void leadsDownToTheUnitsPeople() {
        open("dasbor?unit=" + records.unit("Dinas Pendidikan"));
        assertThat(page()).contains("Bidang Sekolah", "Langsung di Dinas Pendidikan", "Budi Santoso");
        assertThat(page()).doesNotContain("Ani Rahmawati");
    }

    @Test
    void saysOfWhichMomentItSpeaks() {
        open("dasbor?per=2026-11-01");
        assertThat(page()).contains("Keadaan per 1 November 2026", "Belum ada angka");
    }

    @Test
    void leadersSeeTheirUnitAndLearnersNothing() {
        records.head("Dinas Kesehatan", ani);
        TestUsers.signIn(ani, Role.PIMPINAN);
        open("dasbor");
        assertThat(page()).contains("Dinas Kesehatan").doesNotContain("Dinas Pendidikan");

        TestUsers.signIn(ani);
        UI.getCurrent().navigate("dasbor");
        assertThat(getCurrentView().getClass().getSimpleName()).isNotEqualTo("DashboardView");
    }

    @Test
    void filesAndSchedulesSayWhatIsThere() {
        open("laporan/berkas");
        assertThat(page()).contains("Belum ada berkas");
        open("laporan/jadwal");
        assertThat(page()).contains("Belum ada jadwal");
        findButton().withText("Simpan jadwal").click();
        assertThat(page()).contains("Belum ada jadwal"); // nobody was chosen
        open("verifikasi-berkas");
        assertThat(page()).contains("Verifikasi berkas");
    }

    private void open(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
