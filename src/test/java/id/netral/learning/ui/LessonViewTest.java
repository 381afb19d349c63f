package id.netral.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import id.netral.Statements;
import id.netral.learning.progress.ReadingPlace;
import org.junit.jupiter.api.Test;

/** Reading lessons, as a learner does. */
class LessonViewTest extends LearningViewTestBase {

    private static final String LESSON = "modul/aurat-politik/pelajaran/";

    private ReadingPlace place() {
        return progress.open(sari, AURAT).orElseThrow().place();
    }

    private LessonPlace line() {
        return find(LessonPlace.class).single();
    }

    @Test
    void showsTextCasesAndTheLaw() {
        go(LESSON + 1);
        assertThat(screen())
                .contains("Pelajaran 1 dari 5")
                .contains(fixture.aurat().lessons().getFirst().title())
                .contains("Coba pikirkan", "Tidak dinilai dan tidak dicatat.")
                .contains("Dasar hukum");
        assertThat(find(Div.class)
                        .withClassName("lesson-text")
                        .single()
                        .getElement()
                        .getProperty("innerHTML"))
                .contains("<h2", "callout-ingat", "/pasal/uu-20-2023-9-2");
        assertThat(link("Pasal 9 ayat (2)").getHref()).isEqualTo("pasal/uu-20-2023-9-2");
        assertThat(link("Daftar isi").getHref()).isEqualTo("modul/aurat-politik");
    }

    @Test
    void lawThatIsNotSettledIsMarkedWhereALessonCitesItAndNothingIsPromised() {
        go("modul/menghadiri-acara-caleg/pelajaran/5");

        assertThat(screen())
                .contains("Ketentuan tentang kehadiran SE Bawaslu 111/2024Diperdebatkan")
                .contains("Pasal 2 UU 20/2023")
                .doesNotContain("Pasal 2 UU 20/2023Diperdebatkan")
                .contains("bukan nasihat hukum dan bukan jaminan");
        assertThat(find(Div.class)
                        .withClassName("lesson-text")
                        .single()
                        .getElement()
                        .getProperty("innerHTML"))
                .contains("/pasal/se-bawaslu-111-2024-hadir\" data-mark=\"Diperdebatkan\"")
                .doesNotContain("/pasal/uu-20-2023-2\" data-mark");
    }

    @Test
    void goingOnMarksTheLessonReadAndTheLastOneLeadsToTheQuiz() {
        go(LESSON + 1);
        for (var number = 2; number <= 5; number++) {
            findButton().withText("Berikutnya").click();
            assertThat(path()).isEqualTo(LESSON + number);
            assertThat(link("Sebelumnya").getHref()).isEqualTo(LESSON + (number - 1));
        }
        assertThat(progress.open(sari, AURAT).orElseThrow().read()).containsExactlyInAnyOrder(1, 2, 3, 4);
        findButton().withText("Ke kuis").click();
        assertThat(path()).isEqualTo("modul/aurat-politik");
        assertThat(findButton().withText("Mulai kuis").exists()).isTrue();
    }

    @Test
    void aLessonCostsFourStatementsAtMostAndWritesNothing() {
        go(LESSON + 1);
        go(LESSON + 5);
        assertThat(Statements.of(() -> go(LESSON + 1)))
                .hasSizeLessThanOrEqualTo(4)
                .allSatisfy(sql -> assertThat(sql).startsWithIgnoringCase("SELECT"));
        assertThat(Statements.of(() -> go(LESSON + 5)))
                .as("the last one")
                .hasSizeLessThanOrEqualTo(4)
                .allSatisfy(sql -> assertThat(sql).startsWithIgnoringCase("SELECT"));
    }

    @Test
    void thePlaceToldByTheBrowserIsGivenToTheNextDevice() {
        go(LESSON + 2);
        assertThat(line().getElement().getProperty("start", -1.0)).isZero();
        browserTells(0.625);
        assertThat(place())
                .extracting(ReadingPlace::lesson, ReadingPlace::share)
                .containsExactly(2, 0.625);

        signIn(sari);
        go(LESSON + 2);
        assertThat(line().getElement().getProperty("start", -1.0)).isEqualTo(0.625);
    }

    private void browserTells(double share) {
        var line = line().getElement();
        var data = JacksonUtils.createObjectNode();
        data.put("event.detail.share", share);
        line.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(line, "place-kept", data));
    }

    @Test
    void aCaseAnswersWithVerdictReasonAndLawWhateverIsChosen() {
        go(LESSON + 1);
        var first = find(Article.class).withClassName("case-card").first();
        assertThat(text(first)).doesNotContain("Ia memakai haknya");
        findButton().inside(first).withText("Tidak boleh").click();
        assertThat(text(first)).contains("Wajar bila terpikir begitu.", "Ia memakai haknya");
        findButton().inside(first).withText("Boleh").click();
        assertThat(text(first)).contains("Tepat. Jawabannya:", "Ia memakai haknya");
        assertThat(findButton()
                        .inside(first)
                        .withText("Boleh")
                        .component()
                        .getElement()
                        .getAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(findAnchor().inside(first).components()).isNotEmpty();
    }

    @Test
    void unknownLessonsAreNotFound() {
        for (var number : new String[] {"6", "99", "0", "-1", "satu"}) {
            go(LESSON + number);
            assertThat(screen()).as(number).contains("Halaman tidak ditemukan");
        }
        go("modul/tidak-ada/pelajaran/1");
        assertThat(screen()).contains("Halaman tidak ditemukan");
    }
}
