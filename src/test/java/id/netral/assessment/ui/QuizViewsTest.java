package id.netral.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.HasErrorParameter;
import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.AttemptId;
import id.netral.assessment.answer.RightAnswer;
import id.netral.assessment.attempt.AttemptService;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.common.EmployeeId;
import id.netral.common.Formats;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Quiz and result screens of a real module, as Sari sees them. */
@IntegrationTest
class QuizViewsTest extends SpringBrowserlessTest implements Locators {

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Catalog catalog;

    @Autowired
    AttemptService attempts;

    private EmployeeId sari;
    private ModuleVersion module;
    private AttemptId attempt;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        database.reset();
        sari = database.employee("199001012015012001", "Sari Uji", "Dinas Uji");
        signIn(sari);
        module = catalog.current("aurat-politik").orElseThrow();
        attempt = attempts.startOrResume(sari, module.id());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theQuizHostsThePlayerInThePersonsLanguage() {
        go("kuis/" + attempt);
        var player = find(QuizPlayer.class).single().getElement();
        assertThat(player.getProperty("attempt")).isEqualTo(attempt.toString());
        assertThat(player.getPropertyRaw("texts").toString())
                .contains("Tersimpan {0}", "Soal {0} dari {1}")
                .doesNotContain("!id", "player.");
        assertThat(screen()).contains("Kuis: " + module.title(), "Percobaan 1 dari 3");
        assertThat(((QuizView) getCurrentView()).getPageTitle()).contains(module.title());
    }

    @Test
    void theScreenHoldsNothingOfTheKey() {
        go("kuis/" + attempt);
        var sent = ((Component) getCurrentView()).getElement().getOuterHTML()
                + find(QuizPlayer.class).single().getElement().getPropertyRaw("texts");
        assertThat(sent)
                .contains("quiz-player")
                .doesNotContain(texts("feedback"))
                .doesNotContain(texts("stem"));
    }

    @Test
    void handingInLeadsToTheResult() {
        go("kuis/" + attempt);
        attempts.submit(sari, attempt);
        var player = find(QuizPlayer.class).single().getElement();
        player.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(player, "submitted", JacksonUtils.createObjectNode()));
        assertThat(getCurrentView()).isInstanceOf(ResultView.class);
    }

    @Test
    void aSubmittedQuizForwardsToItsResultAndAnOpenOneHasNone() {
        go("hasil/" + attempt);
        assertThat(getCurrentView()).isInstanceOf(HasErrorParameter.class);
        attempts.submit(sari, attempt);
        go("kuis/" + attempt);
        assertThat(getCurrentView()).isInstanceOf(ResultView.class);
    }

    @Test
    void somebodyElsesAttemptAndAnUnknownOneAreNotFound() {
        attempts.submit(sari, attempt);
        signIn(database.employee("198702022014021002", "Budi Uji", "Dinas Uji"));
        for (var path : List.of("hasil/" + attempt, "kuis/" + attempt, "hasil/999999", "kuis/abc", "hasil/-1")) {
            go(path);
            assertThat(getCurrentView()).as(path).isInstanceOf(HasErrorParameter.class);
            assertThat(screen()).doesNotContain(module.title());
        }
        signIn(null);
        go("hasil/" + attempt);
        assertThat(getCurrentView()).isInstanceOf(HasErrorParameter.class);
    }

    @Test
    void afterAFailedQuizTheWayOnIsShown() {
        attempts.submit(sari, attempt);
        go("hasil/" + attempt);
        assertThat(screen())
                .contains("Belum lulus", "nilai lulus 80", "0 dari 10 soal benar", "Pelajaran untuk dibaca lagi")
                .contains("Tidak dijawab", "Jawaban tepat", "Dasar hukum");
        assertThat(find(NativeDetails.class).all()).hasSize(10).allMatch(NativeDetails::isOpen);
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.startsWith("modul/aurat-politik/pelajaran/"))
                .anyMatch(href -> href.startsWith("pasal/"));
        assertThat(findButton().withText("Kembali ke modul").exists()).isTrue();

        findButton().withText("Coba lagi (sisa 2 kali)").click();
        assertThat(getCurrentView()).isInstanceOf(QuizView.class);
        assertThat(screen()).contains("Percobaan 2 dari 3");
    }

    @Test
    void aPassedQuizIsCelebratedAndNotOfferedAgain() {
        for (var position = 1; position <= 10; position++) {
            attempts.save(sari, attempt, position, 1, right(position));
        }
        attempts.submit(sari, attempt);
        go("hasil/" + attempt);
        assertThat(screen())
                .contains("Lulus", "Selamat, Anda lulus", "100")
                .doesNotContain("Coba lagi (", "Belum lulus", "dibaca lagi");
        assertThat(find(NativeDetails.class).all()).hasSize(10).noneMatch(NativeDetails::isOpen);
    }

    @Test
    void withoutAttemptsLeftTheResultSaysWhomToAsk() {
        attempts.submit(sari, attempt);
        attempts.submit(sari, attempts.startOrResume(sari, module.id()));
        var last = attempts.startOrResume(sari, module.id());
        attempts.submit(sari, last);
        go("hasil/" + last);
        assertThat(screen()).contains("sudah habis").doesNotContain("Coba lagi (");
    }

    /** Places of the right options, looked up where only a test may look. */
    private List<String> right(int position) {
        return jdbc.sql("""
                        SELECT r.type, r.body, i.option_order FROM attempt_item i
                        JOIN question_revision r ON r.id = i.question_revision_id
                        WHERE i.attempt_id = ? AND i.position = ?""")
                .params(attempt.value(), position)
                .query((row, number) -> RightAnswer.choices(row.getString(1), row.getString(2), row.getString(3)))
                .single();
    }

    private List<String> texts(String column) {
        return jdbc.sql("SELECT " + column + " FROM question_revision")
                .query(String.class)
                .list();
    }

    private void signIn(@Nullable EmployeeId employee) {
        if (UI.getCurrent() != null) {
            cleanVaadinEnvironment();
        }
        TestUsers.signIn(employee);
        super.initVaadinEnvironment();
        UI.getCurrent().getSession().setLocale(Formats.INDONESIAN);
        UI.getCurrent().setLocale(Formats.INDONESIAN);
    }

    private void go(String path) {
        UI.getCurrent().navigate(path);
        roundTrip();
    }

    private String screen() {
        return ((Component) getCurrentView()).getElement().getTextRecursively().replaceAll("\\s+", " ");
    }
}
