package id.netral.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.AttemptId;
import id.netral.assessment.AttemptService;
import id.netral.assessment.PlayerState;
import id.netral.catalog.Catalog;
import id.netral.catalog.QuestionDefinition;
import id.netral.common.EmployeeId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;

/** The quiz player in a real browser, on good and bad lines. */
@JourneyTest
class QuizPlayerIT {

    private static final String NIP = "199001012015012001";
    private static final Pattern SAVED = Pattern.compile("Tersimpan \\d{2}\\.\\d{2}\\.\\d{2}");

    @Autowired
    TestDatabase database;

    @Autowired
    Cast cast;

    @Autowired
    Catalog catalog;

    @Autowired
    AttemptService attempts;

    @LocalServerPort
    int port;

    private EmployeeId sari;
    private AttemptId attempt;
    private BrowserContext phone;
    private Page page;

    @BeforeEach
    void signIn() {
        database.reset();
        sari = cast.person(NIP, "Sari Contoh", "Dinas Contoh");
        TestUsers.signIn(sari);
        attempt = attempts.startOrResume(
                sari, catalog.current("aurat-politik").orElseThrow().id());
        phone = Browsers.phone();
        page = phone.newPage();
        page.navigate(quizUrl());
        fillSignIn(page); // the quiz's address leads to sign-in and back
        assertThat(page.getByText("Soal 1 dari 10")).isVisible();
    }

    @AfterEach
    void close() {
        phone.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyAnswerIsSavedAtOnceAndTheResultExplainsIt() {
        for (var number = 1; number <= 10; number++) {
            assertThat(page.getByText("Soal " + number + " dari 10")).isVisible();
            option(page, 0).check();
            assertThat(status(page)).hasText(SAVED);
            assertThat(stored(number).choices()).isEqualTo(List.of("1"));
            if (number < 10) {
                button(page, "Berikutnya").click();
            }
        }
        button(page, "Kumpulkan").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Semua soal sudah dijawab");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Kumpulkan"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Hasil kuis")))
                .isVisible();
        assertThat(page.locator("details[open]").getByText("Jawaban tepat").first())
                .isVisible();
        assertThat(seriousFindings(page)).isEmpty();
    }

    @Test
    void withoutALineAnswersWaitOnTheDeviceAndAreSentWhenItIsBack() {
        phone.setOffline(true);
        option(page, 1).check();
        button(page, "Berikutnya").click();
        option(page, 0).check();
        assertThat(page.getByText("Belum terkirim: 2 jawaban.")).isVisible();
        assertThat(status(page)).hasText("Aman di perangkat ini, belum terkirim");
        assertThat(stored(1).seq()).isZero();

        phone.setOffline(false);
        assertThat(page.getByText("Belum terkirim: 2 jawaban.")).not().isVisible();
        assertThat(status(page)).hasText(SAVED);
        assertThat(stored(1).choices()).isEqualTo(List.of("2"));
        assertThat(stored(2).choices()).isEqualTo(List.of("1"));
    }

    /** The server is there but not its database; the window is closed before it comes back. */
    @Test
    void unsentAnswersOutliveTheWindow() {
        phone.route("**/answers/*", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        option(page, 1).check();
        assertThat(page.getByText("Belum terkirim: 1 jawaban.")).isVisible();
        page.close();
        phone.unroute("**/answers/*");

        page = phone.newPage();
        page.navigate(quizUrl());
        assertThat(option(page, 1)).isChecked();
        assertThat(status(page)).hasText(SAVED);
        assertThat(stored(1).choices()).isEqualTo(List.of("2"));
    }

    @Test
    void anOldWindowTakesOverWhatWasSavedElsewhere() {
        var single = attempts.state(sari, attempt).items().stream()
                .filter(item -> item.type() != QuestionDefinition.Type.MULTIPLE)
                .findFirst()
                .orElseThrow()
                .position();
        button(page, "Terjawab 0 dari 10").click();
        button(page, "Soal " + single + ", belum dijawab").click();
        attempts.save(sari, attempt, single, 1, List.of("2"));
        option(page, 0).check();
        assertThat(page.getByText("Jendela ini tertinggal")).isVisible();
        assertThat(option(page, 1)).isChecked();
        option(page, 0).check();
        assertThat(status(page)).hasText(SAVED);
        assertThat(stored(single).choices()).isEqualTo(List.of("1"));
    }

    @Test
    void anEndedSessionLosesNothing() {
        phone.clearCookies();
        option(page, 1).check();
        assertThat(page.getByText("Sesi berakhir")).isVisible();
        page.onDialog(com.microsoft.playwright.Dialog::accept); // "leave the page?": unsent answers are kept
        page.getByText("Masuk lagi", new Page.GetByTextOptions().setExact(true)).click();
        fillSignIn(page);
        assertThat(page.getByText("Soal 1 dari 10")).isVisible();
        assertThat(option(page, 1)).isChecked();
        assertThat(status(page)).hasText(SAVED);
        assertThat(stored(1).choices()).isEqualTo(List.of("2"));
    }

    @Test
    void aKeyboardIsEnough() {
        page.keyboard().press("2");
        assertThat(option(page, 1)).isChecked();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Soal 2 dari 10")).isVisible();
        page.keyboard().press("ArrowLeft");
        assertThat(option(page, 1)).isChecked();
        assertThat(seriousFindings(page)).isEmpty();
    }

    @Test
    void openQuestionsAreNamedBeforeHandingIn() {
        option(page, 0).check();
        button(page, "Terjawab 1 dari 10").click();
        button(page, "Soal 10, belum dijawab").click();
        button(page, "Kumpulkan").click();
        assertThat(page.getByText("Ada 9 soal yang belum dijawab")).isVisible();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Soal 4"))
                .click();
        assertThat(page.getByText("Soal 4 dari 10")).isVisible();
    }

    private static List<String> seriousFindings(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }

    private PlayerState.Item stored(int position) {
        return attempts.state(sari, attempt).items().get(position - 1);
    }

    private String quizUrl() {
        return "http://localhost:" + port + "/kuis/" + attempt;
    }

    private static void fillSignIn(Page page) {
        page.getByLabel("NIP").fill(NIP);
        page.locator("input[type=password]").fill(Cast.PASSWORD);
        page.locator("form [type=submit]").click();
    }

    private static Locator option(Page page, int place) {
        return page.locator("quiz-player fieldset input").nth(place);
    }

    private static Locator status(Page page) {
        return page.locator("quiz-player .status");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
