package id.netral.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.netral.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody looks for something with the keyboard alone. */
@JourneyTest
class SearchIT {

    private static final String NIP = "198504122010012001";

    @LocalServerPort
    int port;

    @Autowired
    TestDatabase database;

    @Autowired
    Cast cast;

    @BeforeEach
    void person() {
        database.reset();
        cast.person(NIP, "Sari Contoh", "Dinas Teladan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "desktop"})
    void fromAnywhereToTheFirstFound(String device) {
        try (var visitor = new Visitor(device.equals("phone") ? Browsers.phone() : Browsers.desktop(), port)) {
            var page = visitor.signIn(NIP, Cast.PASSWORD).open("aturan").page();
            page.keyboard().press("Control+k");
            page.waitForURL("**/cari");
            Look.at(visitor, "search-empty-" + device);

            var field = page.getByLabel("Apa yang Anda cari?");
            assertThat(field).isFocused();
            page.keyboard().type("pengajian yg dihadiri caleg");
            page.keyboard().press("Enter");
            assertThat(page.locator(".search-hits a").first()).isFocused();
            Look.at(visitor, "search-found-" + device);

            page.keyboard().press("Enter");
            page.waitForURL("**/boleh?**");
            visitor.open("cari");

            page.keyboard().type("xyzzyq");
            assertThat(page.getByText("Belum ketemu")).isVisible();
            Look.at(visitor, "search-none-" + device);
        }
    }
}
