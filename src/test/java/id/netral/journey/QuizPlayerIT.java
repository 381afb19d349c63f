package id.netral.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.AttemptId;
import id.netral.assessment.attempt.AttemptService;
import id.netral.assessment.attempt.PlayerState;
import id.netral.catalog.Catalog;
import id.netral.common.EmployeeId;
import id.netral.question.QuestionDefinition;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;

/** The quiz player in a real browser, on good and bad lines, in one window and in several. */
@JourneyTest
class QuizPlayerIT {

    private static final String NIP = "199001012015012001";

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
    private QuizScreen quiz;

    @BeforeEach
    void signIn() {
        database.reset();
        sari = cast.person(NIP, "Sari Contoh", "Dinas Contoh");
        TestUsers.signIn(sari);
        attempt = attempts.startOrResume(
                sari, catalog.current("aurat-politik").orElseThrow().id());
        phone = Browsers.phone();
        quiz = new QuizScreen(phone.newPage());
        quiz.page().navigate(quizUrl());
        quiz.fillSignIn(NIP); // the quiz's address leads to sign-in and back
        quiz.isAt(1);
    }

    @AfterEach
    void close() {
        phone.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyAnswerIsSavedAtOnceAndTheResultExplainsIt() {
        for (var number = 1; number <= 10; number++) {
            quiz.isAt(number);
            quiz.option(0).check();
            quiz.isSaved();
            assertThat(stored(number).choices()).isEqualTo(List.of("1"));
            if (number < 10) {
                quiz.button("Berikutnya").click();
            }
        }
        quiz.button("Kumpulkan").click();
        assertThat(quiz.page().getByRole(AriaRole.DIALOG)).containsText("Semua soal sudah dijawab");
        quiz.inDialog("Kumpulkan").click();
        assertThat(quiz.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Hasil kuis")))
                .isVisible();
        assertThat(quiz.page()
                        .locator("details[open]")
                        .getByText("Jawaban tepat")
                        .first())
                .isVisible();
        assertThat(quiz.seriousFindings()).isEmpty();
    }

    @Test
    void withoutALineAnswersWaitOnTheDeviceAndAreSentWhenItIsBack() {
        phone.setOffline(true);
        quiz.option(1).check();
        quiz.button("Berikutnya").click();
        quiz.option(0).check();
        assertThat(quiz.text("Belum terkirim: 2 jawaban.")).isVisible();
        assertThat(quiz.status()).hasText("Aman di perangkat ini, belum terkirim");
        assertThat(stored(1).seq()).isZero();

        phone.setOffline(false);
        assertThat(quiz.text("Belum terkirim: 2 jawaban.")).not().isVisible();
        quiz.isSaved();
        assertThat(stored(1).choices()).isEqualTo(List.of("2"));
        assertThat(stored(2).choices()).isEqualTo(List.of("1"));
    }

    @Test
    void handingInWithoutALineWaitsAndCanBeTakenBack() {
        goTo(10);
        phone.setOffline(true);
        quiz.option(0).check();
        quiz.button("Kumpulkan").click();
        quiz.inDialog("Kumpulkan").click();
        assertThat(quiz.text("Menunggu 1 jawaban terkirim")).isVisible();
        assertThat(quiz.option(1)).isDisabled();
        quiz.button("Lanjut menjawab").click();
        assertThat(quiz.option(1)).isEnabled();
        quiz.button("Sebelumnya").click();
        quiz.option(1).check();

        phone.setOffline(false);
        quiz.isSaved();
        assertThat(stored(9).choices()).isEqualTo(List.of("2"));
        assertThat(stored(10).choices()).isEqualTo(List.of("1"));
        assertThat(attempts.find(sari, attempt).orElseThrow().open()).isTrue();
    }

    /** The server is there but not its database; the window is loaded anew, then closed, before it comes back. */
    @Test
    void unsentAnswersOutliveTheWindowAndAreSentOnce() {
        phone.route("**/answers/*", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        quiz.option(1).check();
        assertThat(quiz.text("Belum terkirim: 1 jawaban.")).isVisible();
        quiz.page().onDialog(Dialog::accept); // "leave the page?"
        quiz.page().reload();
        assertThat(quiz.text("Belum terkirim: 1 jawaban.")).isVisible();
        quiz.page().close();
        phone.unroute("**/answers/*");

        var sent = new CopyOnWriteArrayList<Request>();
        phone.onRequest(request -> {
            if ("PUT".equals(request.method())) {
                sent.add(request);
            }
        });
        quiz = openAgain();
        assertThat(quiz.option(1)).isChecked();
        quiz.isSaved();
        assertThat(stored(1).choices()).isEqualTo(List.of("2"));
        quiz.page().reload();
        quiz.isAt(2); // goes on at the first open question
        goTo(1);
        quiz.isSaved();
        assertThat(sent).hasSize(1);
    }

    @Test
    void aWindowOpenedLaterTakesOverAndTheOldOneOffersToGoOn() {
        phone.route("**/answers/*", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        quiz.option(1).check();
        assertThat(quiz.text("Belum terkirim: 1 jawaban.")).isVisible();
        var second = openAgain();
        assertThat(quiz.text("Jendela ini tertinggal")).isVisible();
        assertThat(quiz.option(0)).isDisabled();
        assertThat(second.option(1)).isChecked(); // what the old window had not sent
        phone.unroute("**/answers/*");
        second.option(0).check();
        second.isSaved();

        quiz.button("Lanjutkan di sini").click();
        assertThat(second.text("Jendela ini tertinggal")).isVisible();
        goTo(1);
        assertThat(quiz.option(0)).isChecked();
        assertThat(stored(1).choices()).contains("1");
    }

    @Test
    void anAnswerFromAnotherDeviceIsKeptAndSaid() {
        var single = attempts.state(sari, attempt).items().stream()
                .filter(item -> item.type() != QuestionDefinition.Type.MULTIPLE)
                .findFirst()
                .orElseThrow()
                .position();
        goTo(single);
        attempts.save(sari, attempt, single, 1, List.of("2"));
        quiz.option(0).check();
        assertThat(quiz.text("Jendela ini tertinggal")).isVisible();
        assertThat(quiz.text("Soal " + single + ": jawaban yang lebih baru")).isVisible();
        assertThat(quiz.option(1)).isChecked();
        assertThat(stored(single).choices()).isEqualTo(List.of("2"));
        quiz.button("Lanjutkan di sini").click();
        quiz.option(0).check();
        quiz.isSaved();
        assertThat(stored(single).choices()).isEqualTo(List.of("1"));
    }

    @Test
    void anEndedSessionIsRenewedInPlace() {
        quiz.page().evaluate("window.samePage = true");
        phone.clearCookies();
        quiz.option(1).check();
        assertThat(quiz.text("Sesi berakhir")).isVisible();
        quiz.button("Masuk lagi").first().click();
        quiz.page().getByLabel("NIP").fill(NIP);
        quiz.page().getByLabel("Kata sandi").fill("bukan-sandi-saya");
        quiz.inDialog("Masuk lagi").click();
        assertThat(quiz.text("tidak cocok")).isVisible();
        assertThat(quiz.seriousFindings()).isEmpty();
        quiz.page().getByLabel("Kata sandi").fill(Cast.PASSWORD);
        quiz.inDialog("Masuk lagi").click();
        quiz.isSaved();
        assertThat(quiz.text("Sesi berakhir")).not().isVisible();
        assertThat(stored(1).choices()).isEqualTo(List.of("2"));
        assertThat(quiz.page().evaluate("window.samePage")).isEqualTo(true);
    }

    @Test
    void aKeyboardIsEnough() {
        quiz.page().keyboard().press("2");
        assertThat(quiz.option(1)).isChecked();
        quiz.page().keyboard().press("Enter");
        quiz.isAt(2);
        quiz.page().keyboard().press("ArrowLeft");
        assertThat(quiz.option(1)).isChecked();
        assertThat(quiz.seriousFindings()).isEmpty();
    }

    @Test
    void openAndFlaggedQuestionsAreNamedBeforeHandingIn() {
        quiz.option(0).check();
        goTo(2);
        quiz.button("Tandai untuk dilihat lagi").click();
        quiz.page().reload();
        quiz.isAt(2);
        quiz.button("Terjawab 1 dari 10").click();
        quiz.button("Soal 2, belum dijawab, ditandai").click();
        goTo(10);
        quiz.button("Kumpulkan").click();
        assertThat(quiz.text("Ada 9 soal yang belum dijawab")).isVisible();
        assertThat(quiz.text("Ditandai untuk dilihat lagi: 1 soal")).isVisible();
        quiz.inDialog("Soal 4").click();
        quiz.isAt(4);
    }

    private void goTo(int number) {
        quiz.page().locator("quiz-player .toggle").click();
        quiz.page().locator("quiz-player nav .jump").nth(number - 1).click();
        quiz.isAt(number);
    }

    private QuizScreen openAgain() {
        var screen = new QuizScreen(phone.newPage());
        screen.page().navigate(quizUrl());
        assertThat(screen.status()).isVisible();
        return screen;
    }

    private PlayerState.Item stored(int position) {
        return attempts.state(sari, attempt).items().get(position - 1);
    }

    private String quizUrl() {
        return "http://localhost:" + port + "/kuis/" + attempt;
    }
}
