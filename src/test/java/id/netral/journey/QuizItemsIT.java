package id.netral.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import id.netral.LongTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.AttemptId;
import id.netral.assessment.TestQuiz;
import id.netral.assessment.attempt.AttemptService;
import id.netral.assessment.attempt.PlayerState;
import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import id.netral.question.QuestionDefinition.Type;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Every type of question, answered by keyboard, saved, readable in light and dark; and a quiz with a time limit. */
@LongTest
@JourneyTest
class QuizItemsIT {

    private static final String NIP = "199001012015012001";
    private static final double PATIENCE = 30_000;

    /** What is pressed from the question's text on, and what is saved then. */
    private static final Map<Type, Keys> ANSWERS = Map.ofEntries(
            entry(Type.SINGLE, new Keys("2", "2")),
            entry(Type.MULTIPLE, new Keys("1 3", "1", "3")),
            entry(Type.TRUE_FALSE, new Keys("2", "2")),
            entry(Type.MATCHING, new Keys("Tab ArrowDown Tab ArrowDown ArrowDown", "1:1", "2:2")),
            entry(Type.GAPS, new Keys("Tab ArrowDown Tab ArrowDown ArrowDown", "1:1", "2:2")),
            entry(Type.ORDERING, new Keys("Tab Tab Enter Enter", "2", "3", "1")),
            entry(Type.NUMERIC, new Keys("Tab 1 2 , 5", "12.5")),
            entry(Type.SHORT_TEXT, new Keys("Tab n e t r a l Space 1", "netral 1")),
            entry(Type.VERDICT, new Keys("Tab Space ArrowRight Tab Space", "verdict:TIDAK_BOLEH", "reason:1")),
            entry(Type.MARK_CHAT, new Keys("Tab Space Tab Tab Space", "1", "3")),
            entry(Type.MARK_PICTURE, new Keys("Tab Space", "1")));

    private record Keys(String pressed, String... saved) {}

    @Autowired
    TestDatabase database;

    @Autowired
    Cast cast;

    @Autowired
    AttemptService attempts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private EmployeeId sari;
    private AttemptId attempt;

    @BeforeEach
    void oneQuestionOfEachType() {
        database.reset();
        sari = cast.person(NIP, "Sari Contoh", "Dinas Contoh");
        TestUsers.signIn(sari);
        var test = new TestQuiz(jdbc, transaction, events);
        var questions = TestQuiz.oneOfEach();
        var version = test.publish(test.newModule(), TestQuiz.quiz(60, 2, questions.size(), questions));
        attempt = attempts.startOrResume(sari, version);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyTypeIsAnsweredByKeyboardSavedAndShownAgain() {
        try (var desktop = Browsers.desktop()) {
            var quiz = open(desktop);
            for (var item : items()) {
                goTo(quiz, item.position());
                var keys = answer(item.type());
                for (var key : keys.pressed().split(" ")) {
                    quiz.page().keyboard().press(key);
                }
                quiz.isSaved();
                quiz.page().waitForCondition(() -> choices(item.position()).equals(List.of(keys.saved())));
            }
            quiz.page().reload();
            assertThat(quiz.text("Terjawab 11 dari 11")).isVisible();
            handIn(quiz);
            isAtResult(quiz);
        }
    }

    @Test
    void aMovedStepIsAnnouncedAndKeepsTheFocus() {
        try (var desktop = Browsers.desktop()) {
            var quiz = open(desktop);
            goTo(quiz, position(Type.ORDERING));
            quiz.page().keyboard().press("Tab");
            quiz.page().keyboard().press("Tab");
            quiz.page().keyboard().press("Enter");
            assertThat(quiz.page().locator("quiz-player > [role=status]").last())
                    .containsText("sekarang di urutan 2");
            assertThat(quiz.page()
                            .locator("quiz-player .step:nth-child(2) .move")
                            .last())
                    .isFocused();
        }
    }

    /** The order shown first may be the right one. */
    @Test
    void theOrderShownCanBeConfirmed() {
        try (var phone = Browsers.phone()) {
            var quiz = open(phone);
            goTo(quiz, position(Type.ORDERING));
            quiz.button("Urutan ini sudah tepat").click();
            quiz.isSaved();
            assertThat(choices(position(Type.ORDERING))).containsExactly("1", "2", "3");
        }
    }

    @Test
    void whatIsTypedIsSavedThoughOneGoesOnAtOnce() {
        try (var phone = Browsers.phone()) {
            var quiz = open(phone);
            var typed = position(Type.SHORT_TEXT);
            goTo(quiz, typed);
            quiz.option(0).fill("netral");
            goTo(quiz, typed == 1 ? 2 : 1);
            quiz.page().waitForCondition(() -> choices(typed).equals(List.of("netral")));
        }
    }

    @Test
    void whatIsNoNumberStaysInItsFieldWithASentence() {
        try (var phone = Browsers.phone()) {
            var quiz = open(phone);
            var numeric = position(Type.NUMERIC);
            goTo(quiz, numeric);
            quiz.option(0).fill("dua belas");
            assertThat(quiz.text("Ini belum berupa angka")).isVisible();
            assertThat(quiz.option(0)).hasValue("dua belas");
            quiz.option(0).fill("1.2.3"); // looks like one to the browser, not to the server
            assertThat(quiz.page().locator("quiz-player .problem").first()).containsText("angka");
            assertThat(quiz.option(0)).hasValue("1.2.3");
            assertThat(choices(numeric)).isEmpty();
            quiz.option(0).fill("12,5");
            quiz.isSaved();
            assertThat(choices(numeric)).containsExactly("12.5");
        }
    }

    @Test
    void aPlaceInThePictureIsTheSameAsItsNameInTheList() {
        try (var phone = Browsers.phone()) {
            var quiz = open(phone);
            goTo(quiz, position(Type.MARK_PICTURE));
            quiz.page().locator("quiz-player .spot").nth(1).click();
            assertThat(quiz.option(1)).isChecked();
            quiz.isSaved();
            quiz.option(1).uncheck();
            quiz.page()
                    .waitForCondition(() -> choices(position(Type.MARK_PICTURE)).isEmpty());
        }
    }

    /** The device's clock is five hours slow, and a text is being typed as time runs out. */
    @Test
    void timeRunsByTheServersClockAndThePlayerHandsIn() {
        jdbc.sql("UPDATE attempt SET deadline_at = ? WHERE id = ?")
                .params(Utc.of(clock.instant().plusSeconds(15)), attempt.value())
                .update();
        try (var phone = Browsers.phone()) {
            phone.addInitScript("const own = Date.now; Date.now = () => own() - 5 * 3600 * 1000;");
            var quiz = open(phone);
            goTo(quiz, position(Type.SHORT_TEXT));
            assertThat(quiz.text("Sisa 0:")).isVisible();
            quiz.option(0).fill("netral");
            isAtResult(quiz);
        }
        var result = attempts.result(sari, attempt).orElseThrow();
        assertThat(Objects.requireNonNull(result.score()).percent()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyTypeIsReadableOnPhoneAndDesktop(ColorScheme scheme) {
        for (var device : List.of("phone", "desktop")) {
            try (var context = "phone".equals(device) ? Browsers.phone(scheme) : Browsers.desktop(scheme)) {
                var quiz = open(context);
                for (var item : items()) {
                    goTo(quiz, item.position());
                    var name = item.type() + "-" + device + "-" + scheme;
                    Look.picture(quiz.page(), "quiz/" + name + ".png", false);
                    assertThat(quiz.seriousFindings()).as(name).isEmpty();
                }
            }
        }
    }

    private QuizScreen open(BrowserContext device) {
        var quiz = new QuizScreen(device.newPage());
        quiz.page().navigate("http://localhost:" + port + "/kuis/" + attempt);
        quiz.fillSignIn(NIP);
        quiz.isAt(1);
        return quiz;
    }

    private static void goTo(QuizScreen quiz, int number) {
        var jump = quiz.page().locator("quiz-player nav .jump").nth(number - 1);
        if (!jump.isVisible()) {
            quiz.page().locator("quiz-player .toggle").click();
        }
        jump.click();
        quiz.isAt(number);
        assertThat(quiz.page().locator("quiz-player .question > legend")).isFocused();
    }

    private static void handIn(QuizScreen quiz) {
        goTo(quiz, Type.values().length);
        quiz.button("Kumpulkan").click();
        quiz.inDialog("Kumpulkan").click();
    }

    private static void isAtResult(QuizScreen quiz) {
        assertThat(quiz.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Hasil kuis")))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    }

    private static Keys answer(Type type) {
        return Objects.requireNonNull(ANSWERS.get(type));
    }

    private List<PlayerState.Item> items() {
        return attempts.state(sari, attempt).items();
    }

    private int position(Type type) {
        return items().stream()
                .filter(item -> item.type() == type)
                .findFirst()
                .orElseThrow()
                .position();
    }

    private List<String> choices(int position) {
        return items().get(position - 1).choices();
    }
}
