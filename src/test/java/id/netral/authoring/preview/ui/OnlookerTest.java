package id.netral.authoring.preview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import id.netral.IntegrationTest;
import id.netral.TestClock;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.bank.QuestionEditing;
import id.netral.authoring.DraftCompiler;
import id.netral.authoring.DraftFixture;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.DraftModule;
import id.netral.authoring.Drafts;
import id.netral.catalog.PackPublication;
import id.netral.catalog.pack.ModuleChange;
import id.netral.common.EmployeeId;
import id.netral.common.Formats;
import id.netral.document.Block;
import id.netral.document.BlockIds;
import id.netral.document.CaseVerdict;
import id.netral.document.DocumentJson;
import id.netral.document.LessonDocument;
import id.netral.learning.progress.Progress;
import id.netral.rules.ElectionCalendar;
import id.netral.rules.ElectionPhase;
import id.netral.security.Role;
import id.netral.verdict.Word;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** An author looks at a case as somebody else, in another phase, on another day. */
@IntegrationTest
class OnlookerTest extends SpringBrowserlessTest {

    private static final String LESSON = "pratinjau/uji-tinjauan/pelajaran-3";

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
    Progress progress;

    @Autowired
    ElectionCalendar calendar;

    @Autowired
    JdbcClient jdbc;

    private DraftFixture fixture;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        database.reset();
        fixture = new DraftFixture(drafts, lessons, questions, jdbc);
        fixture.remove();
        DraftModule draft = fixture.create();
        DraftFixture.as(DraftFixture.WRITER, () -> lessons.add(draft.id(), "Jempol", asked()));
        TestUsers.signIn(null, Role.PELATIH);
        super.initVaadinEnvironment();
        UI.getCurrent().getSession().setLocale(Formats.INDONESIAN);
        UI.getCurrent().setLocale(Formats.INDONESIAN);
    }

    private static String asked() {
        return DocumentJson.write(new LessonDocument(List.of(new Block.CaseBox(
                BlockIds.next(),
                "Anda menyukai unggahan seorang caleg.",
                CaseVerdict.BOLEH,
                "",
                List.of(),
                "actor=pns act=like object=caleg"))));
    }

    @AfterEach
    void remove() {
        SecurityContextHolder.clearContext();
        fixture.remove();
    }

    @ParameterizedTest
    @CsvSource({
        "'', bergantung pada fase",
        "?phase=kampanye, hukuman disiplin berat",
        "?phase=pra_penetapan, sanksi moral",
        "?phase=pra_penetapan&actor=pppk, PPPK juga ASN",
        "?phase=kampanye&date=2026-12-02, hukuman disiplin berat"
    })
    void aCaseIsAnsweredForTheOnlooker(String query, String words) {
        go(LESSON + query);
        assertThat(lesson()).contains("Tidak boleh", words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?actor=raja", "?phase=%3Cscript%3E", "?date=besok", "?x=y", "?phase=kampanye&phase=masa_tenang"
            })
    void unknownWordsSayNothingOfTheOnlooker(String query) {
        go(LESSON + query);
        assertThat(lesson()).contains("bergantung pada fase").doesNotContain("<script");
    }

    @Test
    void theOnlookerComesAlongToTheModuleAndBack() {
        go(LESSON + "?phase=kampanye");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("pratinjau/uji-tinjauan?phase=kampanye");
        go("pratinjau/uji-tinjauan?phase=kampanye");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("pratinjau/uji-tinjauan/pelajaran-1?phase=kampanye");
    }

    @Test
    void theOnlookerIsChosenBesideThePreview() {
        go("naskah/uji-tinjauan/pratinjau");
        choose("Dilihat sebagai", "pppk");
        choose("Pada tahap", "kampanye");
        find(DatePicker.class).withCaption("Pada tanggal").single().setValue(LocalDate.of(2024, 10, 30));
        assertThat(find(IFrame.class).single().getSrc())
                .startsWith("pratinjau/uji-tinjauan")
                .contains("actor=pppk", "phase=kampanye", "date=2024-10-30");
    }

    @Test
    void aLearnerReadsTheAnswerForThePhaseWhereOneWorks() {
        DraftFixture.as(
                DraftFixture.WRITER,
                () -> publication.publish(
                        compiler.compile(drafts.find("uji-tinjauan").orElseThrow())
                                .files(),
                        ModuleChange.FROM_FOLDER));
        var reader = database.employee("199001012015012001", "Pembaca Uji", "Dinas Uji");
        TestUsers.signIn(reader);
        assertThat(read(reader)).contains("bergantung pada fase");

        TestUsers.signIn(null, Role.SDM);
        calendar.add("Pilkada Contoh", ElectionPhase.KAMPANYE, TestClock.today());
        TestUsers.signIn(reader);
        assertThat(read(reader)).contains("hukuman disiplin berat").doesNotContain("bergantung pada fase");

        TestUsers.signIn(null, Role.SDM);
        calendar.withdraw("Pilkada Contoh", ElectionPhase.KAMPANYE);
    }

    private String read(EmployeeId reader) {
        return progress.openLesson(reader, "uji-tinjauan", 3)
                .orElseThrow()
                .content()
                .html();
    }

    @SuppressWarnings("unchecked")
    private void choose(String caption, String id) {
        var select = (Select<Word>) find(Select.class).withCaption(caption).single();
        select.setValue(select.getListDataView()
                .getItems()
                .filter(word -> word.id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    private String lesson() {
        return find(Div.class)
                .withClassName("lesson-text")
                .single()
                .getElement()
                .getProperty("innerHTML");
    }

    private void go(String path) {
        UI.getCurrent().navigate(path.contains("?") ? path.substring(0, path.indexOf('?')) : path, query(path));
        roundTrip();
    }

    private static QueryParameters query(String path) {
        return path.contains("?")
                ? QueryParameters.fromString(path.substring(path.indexOf('?') + 1))
                : QueryParameters.empty();
    }
}
