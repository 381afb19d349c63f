package id.netral.journey;

import com.microsoft.playwright.BrowserContext;
import id.netral.LongTest;
import id.netral.TestDatabase;
import id.netral.common.EmployeeId;
import id.netral.people.Head;
import id.netral.people.HeadAs;
import id.netral.people.UnitId;
import id.netral.people.history.Effective;
import id.netral.people.history.OrganisationChanges;
import id.netral.people.history.UnitFacts;
import id.netral.security.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** HR opens a unit in the tree, renames it, and opens one of its people, on a phone and at a desk. */
@LongTest
@JourneyTest
class OrganisationIT {

    private static final String NIP = "198001012005011001";

    @LocalServerPort
    int port;

    @Autowired
    TestDatabase database;

    @Autowired
    Cast cast;

    @Autowired
    OrganisationChanges changes;

    @Autowired
    JdbcClient jdbc;

    private EmployeeId budi;

    @BeforeEach
    void organisation() {
        database.reset();
        cast.person(NIP, "Sari Contoh", "Badan Kepegawaian Teladan", Role.SDM);
        budi = cast.person("199002022015022002", "Budi Misal", "Dinas Pendidikan Teladan");
        cast.person("199002022015022003", "Cici Umpama", "Bidang Sekolah Dasar");
        cast.as(NIP, () -> {
            var since = new Effective(LocalDate.of(2026, 1, 1), "Perda 1/2026");
            var office = unit("Dinas Pendidikan Teladan");
            changes.move(unit("Bidang Sekolah Dasar"), office, since);
            changes.describe(unit("Bidang Sekolah Dasar"), null, false, since);
            changes.create(
                    unit("Bidang Sekolah Dasar"), new UnitFacts("Seksi Guru Sekolah Dasar", "DP.1.1", false), since);
            changes.appoint(office, new Head(budi, HeadAs.PLT), since);
        });
    }

    @Test
    void atADesk() {
        renamesAUnit("desktop", Browsers.desktop());
    }

    @Test
    void onAPhone() {
        renamesAUnit("phone", Browsers.phone());
    }

    private void renamesAUnit(String device, BrowserContext browser) {
        try (var visitor = new Visitor(browser, port)) {
            visitor.signIn(NIP, Cast.PASSWORD).open("sdm/organisasi");
            visitor.sees("Kepala: Budi Misal (Plt.)");
            Look.at(visitor, "organisation-" + device);

            visitor.link("Bidang Sekolah Dasar").click();
            visitor.sees("Riwayat unit");
            Look.at(visitor, "unit-" + device);

            visitor.button("Ubah nama").click();
            visitor.page().getByLabel("Nama unit").fill("Bidang Pendidikan Dasar");
            visitor.page().getByLabel("Alasan").fill("Perda 2/2026");
            Look.at(visitor, "unit-rename-" + device);
            visitor.button("Simpan").click();
            visitor.sees("Nama unit: Bidang Sekolah Dasar → Bidang Pendidikan Dasar");

            visitor.open("sdm/pegawai/" + budi);
            visitor.sees("Dihitung di laporan");
            Look.at(visitor, "employee-" + device);
        }
    }

    private UnitId unit(String name) {
        return new UnitId(jdbc.sql("SELECT id FROM unit WHERE name = ?")
                .param(name)
                .query(Long.class)
                .single());
    }
}
