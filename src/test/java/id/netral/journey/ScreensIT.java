package id.netral.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.netral.TestDatabase;
import id.netral.catalog.Catalog;
import id.netral.learning.Assignments;
import id.netral.security.Role;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every main screen, on phone and desktop, light and dark: a picture in target/screens, and nothing serious for axe-core. */
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensIT {

    private static final Path PICTURES = Path.of("target", "screens");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final String NIP = "198001012005011001";

    @LocalServerPort
    int port;

    @Autowired
    TestDatabase database;

    @Autowired
    Cast cast;

    @Autowired
    Catalog catalog;

    @Autowired
    Assignments assignments;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    void people() {
        database.reset();
        cast.person(NIP, "Sari Contoh", "Dinas Teladan", Role.SDM, Role.ADMIN);
        cast.person("199002022015022002", "Budi Misal", "Kecamatan Umpama");
        cast.as(
                NIP,
                () -> catalog.current()
                        .forEach(module -> assignments.assignAtStart(
                                module.module(),
                                null,
                                LocalDate.now(ZoneOffset.UTC).plusDays(14))));
    }

    static Stream<Arguments> views() {
        return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(scheme -> Stream.of("phone", "desktop").map(device -> Arguments.of(device, scheme)));
    }

    @ParameterizedTest
    @MethodSource("views")
    void isReadableAndPictured(String device, ColorScheme scheme) {
        try (var visitor = new Visitor(context(device, scheme), port)) {
            look(visitor, device, scheme, null);
            visitor.signIn(NIP, Cast.PASSWORD);
            for (var viewer : List.of(Role.PESERTA, Role.SDM, Role.ADMIN)) {
                look(visitor, device, scheme, viewer);
            }
        }
    }

    private void look(Visitor visitor, String device, ColorScheme scheme, @Nullable Role viewer) {
        for (var screen : Screens.of(viewer)) {
            visitor.open(screen.path().replace("{soal}", question()));
            var name = screen.picture() + "-" + device + (scheme == ColorScheme.DARK ? "-dark" : "");
            picture(visitor, name + ".png", false);
            picture(visitor, "whole/" + name + ".png", true);
            var findings = new AxeBuilder(visitor.page())
                    .analyze().getViolations().stream()
                            .filter(rule -> SERIOUS.contains(rule.getImpact()))
                            .map(ScreensIT::inWords)
                            .toList();
            assertThat(findings).as(name).isEmpty();
        }
    }

    private String question() {
        return jdbc.sql("SELECT MIN(id) FROM question WHERE from_pack")
                .query(String.class)
                .single();
    }

    private static void picture(Visitor visitor, String file, boolean wholePage) {
        visitor.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(file))
                        .setFullPage(wholePage));
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    private static BrowserContext context(String device, ColorScheme scheme) {
        return "phone".equals(device) ? Browsers.phone(scheme) : Browsers.desktop(scheme);
    }
}
