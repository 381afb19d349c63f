package id.netral.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.netral.LongTest;
import id.netral.TestDatabase;
import id.netral.people.roster.RosterWorkbooks;
import id.netral.security.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** HR looks at a difference, decides, says who has left, applies, and takes it back: in a real browser, with pictures. */
@LongTest
@JourneyTest
class RosterSyncIT {

    private static final String HR = "197803112010032003";
    private static final String ADI = "198609262015051001";

    @LocalServerPort
    int port;

    @Autowired
    TestDatabase database;

    @Autowired
    Cast cast;

    @TempDir
    Path folder;

    @BeforeEach
    void people() {
        database.reset();
        cast.person(HR, "Citra Teladan", "BKPSDM Teladan", Role.SDM, Role.ADMIN);
        database.employee(ADI, "Adi Rekaan", "Dinas Kesehatan Teladan");
        database.employee(RosterWorkbooks.nip(1), "Bunga Rekaan", "Dinas Kesehatan Teladan");
        database.employee(RosterWorkbooks.nip(2), "Candra Rekaan", "Dinas Pendidikan Teladan");
    }

    private Path roster() {
        return RosterWorkbooks.of(
                folder,
                "daftar-pegawai-november.xlsx",
                List.of(
                        List.of("NIP", "Nama", "Gol", "Jabatan", "Unit Kerja"),
                        List.of(HR, "Citra Teladan", "III/b", "Analis Contoh", "BKPSDM Teladan"),
                        List.of("198609262024011007", "Adi Rekaan, S.Sos.", "III/a", "", "Dinas Kesehatan Teladan"),
                        List.of(RosterWorkbooks.nip(1), "Bunga Rekaan", "", "", "Dinas Pendidikan Teladan / Bidang A"),
                        List.of(RosterWorkbooks.nip(3), "Dewi Rekaan", "IX", "Guru", "Dinas Kesehatn Teladan"),
                        List.of("198613262015051001", "Eko Rekaan", "III/f", "", "Dinas Kesehatan Teladan")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "desktop"})
    void fromTheDifferenceToTakingItBack(String device) {
        try (var hr = new Visitor("phone".equals(device) ? Browsers.phone() : Browsers.desktop(), port)) {
            hr.signIn(HR, Cast.PASSWORD);
            hr.open("sdm/impor");
            hr.page().locator("input[type=file]").first().setInputFiles(roster());
            hr.sees("Perlu keputusan Anda");
            hr.page()
                    .getByRole(
                            AriaRole.RADIO,
                            new Page.GetByRoleOptions().setName(Pattern.compile("Orang yang sama: Adi Rekaan")))
                    .check();
            hr.page()
                    .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Seluruh instansi"))
                    .check();
            hr.sees("1 dari 4 pegawai aktif tidak ada di dalam berkas");
            hr.settle();
            Look.at(hr, "roster-difference-" + device);
            hr.page()
                    .getByRole(
                            AriaRole.CHECKBOX,
                            new Page.GetByRoleOptions().setName(Pattern.compile("memang sudah keluar")))
                    .check();
            hr.button(Pattern.compile("Terapkan 5 perubahan")).click();
            hr.button("Terapkan").click();
            hr.sees("Impor selesai");
            takeBack(hr, device);
        }
    }

    private static void takeBack(Visitor hr, String device) {
        hr.open("sdm/impor/riwayat");
        Look.at(hr, "roster-history-" + device);
        hr.link("daftar-pegawai-november.xlsx").click();
        hr.sees("Diterapkan oleh");
        hr.settle();
        Look.at(hr, "roster-import-" + device);
        hr.button("Batalkan impor terakhir").click();
        hr.sees("Semuanya dikembalikan seperti sebelum impor");
        hr.settle();
        Look.at(hr, "roster-undo-" + device);
        hr.button("Batalkan impor").click();
        hr.sees("Dibatalkan oleh");
        assertThat(hr.page().getByText("Hanya impor terakhir")).hasCount(0);
    }
}
