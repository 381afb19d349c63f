package id.netral.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import id.netral.LongTest;
import id.netral.TestClock;
import id.netral.TestDatabase;
import id.netral.common.EmployeeId;
import id.netral.reporting.Records;
import id.netral.security.Role;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The dashboards and the screens around reports in a real browser: pictures, and nothing serious for axe-core. */
@LongTest
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardIT {

    private static final String NIP = "198001012005011001";
    private static final List<String> OPDS = List.of(
            "Dinas Pendidikan Teladan",
            "Dinas Kesehatan Teladan",
            "Badan Kepegawaian dan Pengembangan SDM",
            "Kecamatan Contoh Utara");

    @LocalServerPort
    int port;

    @Autowired
    TestDatabase database;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient jdbc;

    private Records records;

    @BeforeAll
    void agency() {
        database.reset();
        records = new Records(jdbc);
        cast.person(NIP, "Sari Contoh", "Badan Teladan", Role.SDM, Role.ADMIN);
        var random = new Random(7);
        var number = 0;
        for (var opd : OPDS) {
            for (var unit : List.of(opd, "Sekretariat " + opd, "Bidang Umum " + opd)) {
                for (var i = 0; i < 6; i++) {
                    database.employee(
                            "1990010120150%05d".formatted(11000 + number++), "Pegawai Contoh " + number, unit);
                }
                if (!unit.equals(opd)) {
                    records.moveUnit(unit, opd);
                }
            }
        }
        jdbc.sql("UPDATE employee_version SET rank_code = ELT(1 + employee_id MOD 4, 'II/c', 'III/a', 'III/d', 'IV/a')")
                .update();
        var modules = records.modules();
        for (var i = 0; i < modules.size(); i++) {
            records.assign(modules.get(i), null, TestClock.today().plusDays(14L * i - 14));
        }
        jdbc.sql("SELECT id FROM employee")
                .query(Long.class)
                .list()
                .forEach(id -> modules.forEach(module -> {
                    var person = new EmployeeId(id);
                    var roll = random.nextInt(10);
                    if (roll < 6) {
                        records.complete(
                                person,
                                module,
                                TestClock.now().minus(Duration.ofDays(random.nextInt(300))),
                                "85",
                                null);
                    } else if (roll < 8) {
                        records.begin(person, module, TestClock.now());
                    }
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "desktop"})
    void isReadableAndPictured(String device) {
        try (var visitor = new Visitor(context(device), port)) {
            visitor.signIn(NIP, Cast.PASSWORD);
            look(visitor, "dasbor", "dashboard-" + device);
            look(visitor, "dasbor?unit=" + records.unit(OPDS.getFirst()), "dashboard-unit-" + device);
            look(visitor, "laporan/berkas", "report-files-" + device);
            look(visitor, "laporan/jadwal", "report-schedules-" + device);
            look(visitor, "verifikasi-berkas", "verification-" + device);
        }
    }

    private static void look(Visitor visitor, String address, String name) {
        visitor.open(address);
        Look.at(visitor, name);
    }

    private static BrowserContext context(String device) {
        return "phone".equals(device) ? Browsers.phone(ColorScheme.LIGHT) : Browsers.desktop(ColorScheme.LIGHT);
    }
}
