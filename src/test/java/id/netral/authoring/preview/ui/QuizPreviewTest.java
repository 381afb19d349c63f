package id.netral.authoring.preview.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.attempt.QuizTrials;
import id.netral.assessment.bank.QuestionEditing;
import id.netral.assessment.ui.bank.QuestionPreview;
import id.netral.authoring.DraftCompiler;
import id.netral.authoring.DraftFixture;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.DraftModule;
import id.netral.authoring.Drafts;
import id.netral.catalog.PackPublication;
import id.netral.catalog.pack.ModuleChange;
import id.netral.common.Formats;
import id.netral.question.QuizConduct;
import id.netral.question.QuizDefinition;
import id.netral.security.Role;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.JsonNodeFactory;

/** A trainer plays the quiz of a draft and of a version in the preview; no table knows of it. */
@IntegrationTest
class QuizPreviewTest extends SpringBrowserlessTest implements Locators {

    private static final String SLUG = "uji-tinjauan";

    @Autowired
    TestDatabase database;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftLessons lessons;

    @Autowired
    QuestionEditing questions;

    @Autowired
    DraftCompiler compiler;

    @Autowired
    PackPublication publication;

    @Autowired
    QuizTrials trials;

    @Autowired
    JdbcClient jdbc;

    DraftFixture fixture;
    DraftModule draft;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        database.reset();
        fixture = new DraftFixture(drafts, lessons, questions, jdbc);
        fixture.remove();
        draft = fixture.create();
        TestUsers.signIn(null, Role.PELATIH);
        super.initVaadinEnvironment();
        UI.getCurrent().getSession().setLocale(Formats.INDONESIAN);
        UI.getCurrent().setLocale(Formats.INDONESIAN);
    }

    @AfterEach
    void remove() {
        SecurityContextHolder.clearContext();
        fixture.remove();
    }

    @Test
    void theQuizOfADraftIsPlayedAndExplained() {
        go("pratinjau/" + SLUG);
        assertThat(screen()).contains("2 soal diambil dari 2, lulus mulai 80%");
        findButton().withText("Coba kuis").click();
        assertThat(screen()).contains("Soal 1 dari 2");
        assertThat(shown()).doesNotContain("Asas netralitas.").doesNotContain("netral");

        answer("netral");
        findButton().withText("Berikutnya").click();
        answer("memihak");
        findButton().withText("Sebelumnya").click();
        assertThat(shown()).as("what was answered is still there").contains("\"netral\"");
        findButton().withText("Berikutnya").click();
        findButton().withText("Kumpulkan").click();

        assertThat(screen())
                .contains("Nilai 50 dari 100, nilai lulus 80", "Belum lulus", "2 dari 2 soal dijawab")
                .contains("tidak ada yang dicatat", "Asas netralitas.");
    }

    @Test
    void startedAgainItMayBePassed() {
        go("pratinjau/" + SLUG);
        findButton().withText("Coba kuis").click();
        play("");
        assertThat(screen()).contains("Nilai 0 dari 100", "0 dari 2 soal dijawab");
        findButton().withText("Mulai lagi").click();
        play("Netral");
        assertThat(screen()).contains("Nilai 100 dari 100").contains("Lulus");
    }

    @Test
    void playingLeavesNoTraceInAnyTable() {
        var version = publish();
        var before = rows();

        for (var path : List.of("pratinjau/" + SLUG, "pratinjau/" + SLUG + "/" + version)) {
            go(path);
            findButton().withText("Coba kuis").click();
            play("netral");
            findButton().withText("Mulai lagi").click();
            play("salah");
            assertThat(screen()).contains("Nilai 0 dari 100");
        }

        assertThat(before)
                .containsKeys("attempt", "attempt_item", "completion", "enrolment", "lesson_read", "xapi_statement");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void learnersGetNoQuizToTryOut() {
        TestUsers.signIn(null, Role.SDM, Role.SDM_OPD);
        var quiz = new QuizDefinition(80, 1, 1, List.of(), QuizConduct.FREE, List.of());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> trials.begin(quiz, path -> path));
    }

    private void go(String path) {
        UI.getCurrent().navigate(path);
        roundTrip();
    }

    private String screen() {
        return ((Component) getCurrentView()).getElement().getTextRecursively().replaceAll("\\s+", " ");
    }

    /** All that the browser is told of the question. */
    private String shown() {
        return String.valueOf(find(QuestionPreview.class).single().getElement().getPropertyRaw("item"));
    }

    private void play(String text) {
        answer(text);
        findButton().withText("Berikutnya").click();
        answer(text);
        findButton().withText("Kumpulkan").click();
    }

    /** As the browser tells of what was typed. */
    private void answer(String text) {
        var element = find(QuestionPreview.class).single().getElement();
        var choices = JsonNodeFactory.instance.arrayNode();
        if (!text.isEmpty()) {
            choices.add(text);
        }
        var data = JacksonUtils.createObjectNode();
        data.set("event.detail.choices", choices);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "answered", data));
    }

    private long publish() {
        return DraftFixture.as(
                DraftFixture.WRITER,
                () -> publication
                        .publish(
                                compiler.compile(drafts.find(SLUG).orElseThrow())
                                        .files(),
                                new ModuleChange(ModuleChange.Origin.AUTHORED, "", false, null, null))
                        .value());
    }

    private Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        jdbc.sql("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name <> 'scheduled_tasks'""")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("SELECT COUNT(*) FROM " + table)
                                .query(Long.class)
                                .single()));
        return rows;
    }
}
