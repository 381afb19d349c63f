package id.netral.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import id.netral.LongTest;
import id.netral.TestClock;
import id.netral.TestDatabase;
import id.netral.assessment.AttemptPurpose;
import id.netral.assessment.SeededQuiz;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersionId;
import id.netral.learning.duty.Assignments;
import id.netral.security.Role;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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

/**
 * Every main screen, and nothing serious for axe-core: on the phone in the light and on the desktop in the dark, so that each
 * size and each scheme is seen once. {@code ./netral screens} takes all four, with pictures.
 */
@LongTest
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensIT {

    private static final String NIP = "198001012005011001";

    private static final int PEOPLE = 90;
    private static final List<String> UNITS = List.of(
            "Dinas Pendidikan Teladan",
            "Dinas Kesehatan Teladan",
            "Badan Kepegawaian dan Pengembangan SDM",
            "Kecamatan Contoh Utara",
            "Kecamatan Contoh Selatan",
            "Inspektorat Teladan");

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
                                module.module(), null, TestClock.today().plusDays(14))));
        quizTakers();
    }

    /** Enough people that every statistic has something to show. */
    private void quizTakers() {
        var version = jdbc.sql("SELECT current_version_id FROM learning_module WHERE slug = 'aurat-politik'")
                .query(Long.class)
                .single();
        var quiz = new SeededQuiz(jdbc, database, new ModuleVersionId(version)).guessing(new Random(2));
        var chance = new Random(1);
        for (var i = 0; i < PEOPLE; i++) {
            var person = quiz.person(UNITS.get(i % UNITS.size()));
            var skill = 0.2 + chance.nextDouble(0.6);
            quiz.attempt(person, AttemptPurpose.PRE_TEST, 1, answers(quiz, chance, skill - 0.2));
            quiz.attempt(person, AttemptPurpose.QUIZ, 1, answers(quiz, chance, skill + 0.15));
        }
    }

    /** Ten questions, the first ones being the easiest. */
    private static double[] answers(SeededQuiz quiz, Random chance, double skill) {
        var bank = quiz.revisions().size();
        var drawn = chance.ints(0, bank).distinct().limit(10).boxed().toList();
        return IntStream.range(0, bank)
                .mapToDouble(question -> drawn.contains(question)
                        ? chance.nextDouble() < skill + 0.3 - 0.6 * question / bank ? 1 : 0
                        : Double.NaN)
                .toArray();
    }

    static Stream<Arguments> views() {
        var each = Stream.of(Arguments.of("phone", ColorScheme.LIGHT), Arguments.of("desktop", ColorScheme.DARK));
        var others = Stream.of(Arguments.of("phone", ColorScheme.DARK), Arguments.of("desktop", ColorScheme.LIGHT));
        return Look.TAKES_PICTURES ? Stream.concat(each, others) : each;
    }

    @ParameterizedTest
    @MethodSource("views")
    void isReadable(String device, ColorScheme scheme) {
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
            visitor.open(screen.path().replace("{soal}", question()).replace("{pegawai}", employee()));
            var name = screen.picture() + "-" + device + (scheme == ColorScheme.DARK ? "-dark" : "");
            Look.at(visitor, name);
        }
    }

    private String question() {
        return jdbc.sql("SELECT MIN(id) FROM question WHERE from_pack")
                .query(String.class)
                .single();
    }

    private String employee() {
        return jdbc.sql("SELECT id FROM employee WHERE nip = ?")
                .param(NIP)
                .query(String.class)
                .single();
    }

    private static BrowserContext context(String device, ColorScheme scheme) {
        return "phone".equals(device) ? Browsers.phone(scheme) : Browsers.desktop(scheme);
    }
}
