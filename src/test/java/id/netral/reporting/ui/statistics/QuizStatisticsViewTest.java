package id.netral.reporting.ui.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.AttemptPurpose;
import id.netral.assessment.SeededQuiz;
import id.netral.assessment.TestQuiz;
import id.netral.common.Formats;
import id.netral.security.Role;
import java.io.ByteArrayOutputStream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** The statistics screens, used as a trainer does. */
@IntegrationTest
class QuizStatisticsViewTest extends SpringBrowserlessTest implements Locators {

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    private SeededQuiz quiz;
    private String slug;

    @BeforeEach
    void aQuizNobodyTook(@Autowired TransactionTemplate transaction, @Autowired ApplicationEventPublisher events) {
        database.reset();
        var version = new TestQuiz(jdbc, transaction, events).publish(3, 3);
        quiz = new SeededQuiz(jdbc, database, version).current();
        slug = jdbc.sql("SELECT slug FROM learning_module WHERE id = ?")
                .param(quiz.module().value())
                .query(String.class)
                .single();
        TestUsers.signIn(null, Role.PELATIH);
        UI.getCurrent().setLocale(Formats.INDONESIAN);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void saysWhenNobodyTookTheQuiz() {
        UI.getCurrent().navigate("statistik-kuis/" + slug);
        assertThat(page()).contains("Kuis ini belum dikerjakan").doesNotContain("Unduh Excel");
    }

    @Test
    void withoutAModuleInTheAddressTheFirstOneIsShown() {
        UI.getCurrent().navigate("statistik-kuis");
        assertThat(page()).contains("Statistik kuis", "Kuis ini belum dikerjakan");
    }

    @Test
    void anUnknownModuleOrQuestionIsNotFound() {
        UI.getCurrent().navigate("statistik-kuis/tidak-ada");
        assertThat(page()).contains("Halaman tidak ditemukan");
        UI.getCurrent().navigate("statistik-kuis/" + slug + "/soal/tidak-ada");
        assertThat(page()).contains("Halaman tidak ditemukan");
    }

    @Test
    void showsScoresQuestionsArticlesAndGains() {
        twelveAttempts();
        UI.getCurrent().navigate("statistik-kuis/" + slug);

        assertThat(page())
                .contains("Percobaan 12 dari 12 orang", "Lulus 50%", "Nilai rata-rata 50 dari 100")
                .contains("Belum cukup data; perlu 30 percobaan")
                .contains("Sebaran nilai", "60–69 6")
                .contains("Soal uji 0?", "Terlalu sukar", "Terlalu mudah")
                .contains("Pasal 1", "Dinas Uji 33%", "12 dari 12")
                .contains("Sebelum dan sesudah belajar", "+33");
    }

    @Test
    void questionsCanBeSorted() {
        twelveAttempts();
        UI.getCurrent().navigate("statistik-kuis/" + slug);
        assertThat(page().indexOf("Soal uji 1?")).isLessThan(page().indexOf("Soal uji 2?"));

        order().setValue(ItemOrder.EASIEST);
        assertThat(page().indexOf("Soal uji 2?")).isLessThan(page().indexOf("Soal uji 1?"));
    }

    @Test
    void allAttemptsCountWhenAsked() {
        var person = quiz.attempt("Dinas Uji", 0, 0, 0);
        quiz.attempt(person, AttemptPurpose.QUIZ, 2, 1, 1, 1);
        UI.getCurrent().navigate("statistik-kuis/" + slug);
        findCheckbox()
                .withLabel("Hitung semua percobaan, bukan hanya yang pertama")
                .component()
                .setValue(true);

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("statistik-kuis/" + slug + "?percobaan=semua");
        assertThat(page()).contains("Percobaan 2 dari 1 orang");
    }

    @Test
    void aQuestionSaysWhatToDoAndHowItWasAnswered() {
        twelveAttempts();
        UI.getCurrent().navigate("statistik-kuis/" + slug + "/soal/uji-1");
        assertThat(page())
                .contains("Soal uji-1", "Soal uji 1?", "Pasal 1")
                .contains("Terlalu sukar", "Kurang dari 30% poin diperoleh.")
                .contains("12 menjawab, 0 tidak menjawab.", "Pilihan C 12 (100%)")
                .contains("Revisi 1, ");
    }

    @Test
    void answersOfFourPeopleAreNotShown() {
        for (var i = 0; i < 4; i++) {
            quiz.attempt("Dinas Uji", 1, 1, 1);
        }
        UI.getCurrent().navigate("statistik-kuis/" + slug + "/soal/uji-0");
        assertThat(page()).contains("Data masih sedikit", "setelah sedikitnya 5 percobaan");
    }

    @Test
    void theWorkbookIsOfferedToDownload() {
        twelveAttempts();
        UI.getCurrent().navigate("statistik-kuis/" + slug);
        var link = find(Anchor.class).all().stream()
                .filter(anchor -> anchor.getElement().hasAttribute("download"))
                .findFirst()
                .orElseThrow();
        var out = new ByteArrayOutputStream();
        test(link).download(out);
        assertThat(out.toByteArray()).startsWith('P', 'K');
    }

    /** Half know the first question, nobody the second, everybody the third; six people took the test before. */
    private void twelveAttempts() {
        for (var i = 0; i < 6; i++) {
            var person = quiz.person("Dinas Uji");
            quiz.attempt(person, AttemptPurpose.PRE_TEST, 1, 0, 0, 1);
            quiz.attempt(person, AttemptPurpose.QUIZ, 1, 1, 0, 1);
            quiz.attempt("Dinas Misal", 0, 0, 1);
        }
    }

    @SuppressWarnings("unchecked")
    private Select<ItemOrder> order() {
        return (Select<ItemOrder>) find(Select.class).all().stream()
                .filter(select -> "Urutkan menurut".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private String page() {
        return words(getCurrentView().getElement()).replaceAll("\\s+", " ");
    }

    private static String words(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(QuizStatisticsViewTest::words).collect(Collectors.joining(" "));
    }
}
