package id.netral.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.netral.TestDatabase;
import id.netral.TestMariaDb;
import id.netral.TestUsers;
import id.netral.catalog.Catalog;
import id.netral.common.EmployeeId;
import id.netral.learning.progress.Progress;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;

/** A quiz goes on, with every answer, on another device and when the database dies on the way; see also {@link QuizPlayerIT}. */
@JourneyTest
class QuizFaultsIT {

    private static final String NIP = "199203042017012005";
    private static final String SLUG = "aurat-politik";
    private static final Pattern SAVED = Pattern.compile("Tersimpan \\d\\d");
    private static final double PATIENCE = 60_000;

    @LocalServerPort
    int port;

    @Autowired
    TestDatabase database;

    @Autowired
    Cast cast;

    @Autowired
    Catalog catalog;

    @Autowired
    Progress progress;

    @Autowired
    JdbcClient jdbc;

    private EmployeeId employee;
    private String quiz;

    @BeforeEach
    void somebodyInAQuiz() {
        database.reset();
        employee = cast.person(NIP, "Dewi Umpama", "Dinas Teladan");
        TestUsers.signIn(employee);
        try {
            var module = catalog.current(SLUG).orElseThrow();
            for (var lesson : module.lessons()) {
                var open = progress.openLesson(employee, SLUG, lesson.number()).orElseThrow();
                progress.lessonRead(employee, open.version(), lesson.number());
            }
            quiz = "kuis/" + progress.startQuiz(employee, SLUG);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void resumesOnAnotherDeviceAtTheSamePlace() {
        try (var phone = new Visitor(Browsers.phone(), port)) {
            phone.signIn(NIP, Cast.PASSWORD).open(quiz);
            option(phone, 0).click();
            saved(phone);
        }
        try (var desktop = new Visitor(Browsers.desktop(), port)) {
            desktop.signIn(NIP, Cast.PASSWORD).open(quiz);
            desktop.sees("Soal 2 dari");
            desktop.button("Sebelumnya").click();
            assertThat(desktop.page().locator("label.option input:checked")).hasCount(1);
        }
    }

    @Test
    void goesOnAfterTheDatabaseDied() {
        try (var learner = new Visitor(Browsers.phone(), port)) {
            learner.signIn(NIP, Cast.PASSWORD).open(quiz);
            option(learner, 0).click();
            saved(learner);
            learner.button("Berikutnya").click();
            TestMariaDb.database().process().destroyForcibly();
            option(learner, 1).click();
            awaitAnswers(learner, 2);
        }
    }

    private static Locator option(Visitor learner, int index) {
        return learner.page().locator("label.option").nth(index);
    }

    private static void saved(Visitor learner) {
        assertThat(learner.page().getByText(SAVED))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    }

    private void awaitAnswers(Visitor learner, int count) {
        learner.page()
                .waitForCondition(() -> answered() == count, new Page.WaitForConditionOptions().setTimeout(PATIENCE));
        assertThat(answered()).isEqualTo(count);
    }

    private int answered() {
        try {
            return jdbc.sql("SELECT COUNT(*) FROM attempt_item WHERE answer_seq > 0")
                    .query(Integer.class)
                    .single();
        } catch (DataAccessException | TransactionException stillAway) {
            return -1;
        }
    }
}
