package id.netral.assessment.ui.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import id.netral.assessment.HostileTexts;
import id.netral.assessment.bank.QuestionListing;
import id.netral.question.QuestionDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever stands in a question, the bank's screens hold it as text and never as markup. */
class QuestionPayloadsTest extends BankViewTestBase {

    @Override
    List<QuestionDefinition> questions() {
        return HostileTexts.questions();
    }

    @Test
    void thereAreEnoughPayloads() {
        assertThat(HostileTexts.all()).hasSizeGreaterThanOrEqualTo(100).doesNotHaveDuplicates();
        var everything = questions().toString();
        assertThat(HostileTexts.all()).allSatisfy(text -> assertThat(everything).contains(text));
    }

    @Test
    void theListShowsThemAsText() {
        go("bank-soal?modul=" + module);
        assertOnlyText();
        var grid = findGrid(QuestionListing.class);
        var shown = new ArrayList<String>();
        for (var row = 0; row < grid.size(); row++) {
            var cell = grid.getCellComponent(row, 0);
            elements(cell.getElement()).forEach(QuestionPayloadsTest::assertText);
            shown.add(cell.getElement().getTextRecursively());
        }
        assertThat(shown).hasSize(questions().size());
        for (var question : questions()) {
            assertThat(shown)
                    .anySatisfy(text -> assertThat(text)
                            .contains(
                                    question.stem(),
                                    question.topic(),
                                    question.labels().tags().getFirst()));
        }
    }

    @Test
    void aQuestionShowsThemAsText() {
        for (var question : questions()) {
            go("bank-soal/" + fixture.question(module, question.code()));
            assertOnlyText();
            var screen = ((Component) getCurrentView()).getElement().getTextRecursively();
            assertThat(screen).contains(question.stem(), question.topic(), question.feedback());
            assertThat(KeyLine.of((Component) getCurrentView(), question.body()))
                    .allSatisfy(line -> assertThat(screen).contains(line.text()))
                    .filteredOn(line -> line.feedback() != null)
                    .allSatisfy(line -> assertThat(screen).contains(line.feedback()));
        }
    }

    @Test
    void theEditorAndTheRegradeHoldThemAsValues() {
        for (var question : questions().subList(0, QuestionDefinition.Type.values().length)) {
            go(BankPaths.edit(fixture.question(module, question.code())));
            assertOnlyText();
            assertThat(findTextArea().withLabel("Teks soal").component().getValue())
                    .isEqualTo(question.stem());
            go(BankPaths.regrade(fixture.question(module, question.code())));
            assertOnlyText();
            assertThat(screen()).contains("Nilai ulang soal");
        }
    }

    private void assertOnlyText() {
        assertThat(find(Html.class).all()).isEmpty();
        elements(UI.getCurrent().getElement()).forEach(QuestionPayloadsTest::assertText);
    }

    private static void assertText(Element element) {
        if (element.isTextNode()) {
            return;
        }
        assertThat(element.hasProperty("innerHTML") || element.hasProperty("outerHTML"))
                .as(element.getTag())
                .isFalse();
        assertThat(element.getTag()).isNotIn("script", "iframe", "object", "embed");
        assertThat(element.getAttributeNames()).noneMatch(name -> name.startsWith("on"));
        var address = element.getAttribute("href");
        assertThat(address == null || !address.matches("(?i)\\s*(javascript|data|vbscript):.*"))
                .as(String.valueOf(address))
                .isTrue();
    }

    private static Stream<Element> elements(Element root) {
        return Stream.concat(
                Stream.of(root),
                root.isTextNode() ? Stream.of() : root.getChildren().flatMap(QuestionPayloadsTest::elements));
    }
}
