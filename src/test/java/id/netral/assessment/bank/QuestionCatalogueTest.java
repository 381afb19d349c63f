package id.netral.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.TestUsers;
import id.netral.assessment.BankFixture;
import id.netral.assessment.SecondReader;
import id.netral.assessment.TestQuiz;
import id.netral.assessment.attempt.AssessmentTestBase;
import id.netral.catalog.ModuleId;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.question.QuestionDefinition.Type;
import id.netral.rules.ArticleId;
import id.netral.rules.ElectionPhase;
import id.netral.security.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Finding questions in the bank. */
class QuestionCatalogueTest extends AssessmentTestBase {

    @Autowired
    QuestionEditing editing;

    @Autowired
    QuestionReview review;

    @Autowired
    QuestionCatalogue catalogue;

    private BankFixture fixture;
    private ModuleId module;

    @BeforeEach
    void bank(@Autowired TransactionTemplate transaction, @Autowired ApplicationEventPublisher events) {
        fixture = new BankFixture(jdbc, transaction, events);
        module = fixture.module(TestQuiz.quiz(60, 5, 2, TestQuiz.questions(4)));
        TestUsers.signIn(sari, Role.PELATIH);
        editing.relabel(
                fixture.question(module, "uji-1"),
                new Labels(ElectionPhase.KAMPANYE, catalogue.today(), List.of("media sosial", "kampanye")));
        editing.relabel(
                fixture.question(module, "uji-2"),
                new Labels(null, catalogue.today().plusDays(1), List.of("media sosial")));
        editing.retire(fixture.question(module, "uji-3"));
    }

    @AfterEach
    void hide() {
        fixture.hide();
    }

    @Test
    void findsByEachPropertyAndByAllTogether() {
        assertThat(codes(with("", null, null, null, null))).containsExactly("uji-0", "uji-1", "uji-2", "uji-3");
        assertThat(codes(with("uji 1", null, null, null, null))).containsExactly("uji-1");
        assertThat(codes(with("uji-2", null, null, null, null))).containsExactly("uji-2");
        assertThat(codes(with("%", null, null, null, null))).isEmpty();
        assertThat(codes(with("", Type.MULTIPLE, null, null, null))).containsExactly("uji-1");
        assertThat(codes(with("", null, "topik-0", null, null))).containsExactly("uji-0", "uji-2");
        assertThat(codes(with("", null, null, ElectionPhase.KAMPANYE, null))).containsExactly("uji-1");
        assertThat(codes(with("", null, null, null, "media sosial"))).containsExactly("uji-1", "uji-2");
        assertThat(codes(with("", null, null, null, "media"))).isEmpty();
        assertThat(codes(with("Soal", Type.TRUE_FALSE, "topik-0", null, "media sosial")))
                .containsExactly("uji-2");
        assertThat(codes(new QuestionFilter(
                        "", module, null, null, Difficulty.EASY, null, TestQuiz.ARTICLE, null, null, null)))
                .hasSize(4);
        assertThat(codes(new QuestionFilter("", module, null, null, Difficulty.HARD, null, null, null, null, null)))
                .isEmpty();
        assertThat(codes(new QuestionFilter(
                        "", module, null, null, null, null, new ArticleId("tidak-ada"), null, null, null)))
                .isEmpty();
    }

    @Test
    void tellsWhatIsDueInUseAndRetired() {
        var all = with("", null, null, null, null);
        assertThat(catalogue.counts(all)).isEqualTo(new QuestionCounts(4, 1, 3, 1));
        assertThat(codes(all.standing(false, catalogue.today()))).containsExactly("uji-1");
        assertThat(codes(all.standing(false, catalogue.today().plusDays(1)))).containsExactly("uji-1", "uji-2");
        assertThat(codes(all.standing(true, null))).containsExactly("uji-3");
    }

    @Test
    void pagesInTheDatabaseInAStableOrder() {
        var all = with("", null, null, null, null);
        assertThat(catalogue.page(all, 0, 3)).hasSize(3);
        assertThat(catalogue.page(all, 3, 3)).extracting(QuestionListing::code).containsExactly("uji-3");
    }

    @Test
    void theNewestRevisionIsFoundTheFormerIsNot() {
        editing.revise(
                fixture.question(module, "uji-0"),
                BankFixture.withStem(TestQuiz.question(0, Type.SINGLE), "Bolehkah berfoto?"),
                1);
        SecondReader.letsIn(review);
        assertThat(codes(with("berfoto", null, null, null, null))).containsExactly("uji-0");
        assertThat(codes(with("Soal uji 0", null, null, null, null))).isEmpty();
    }

    @Test
    void offersTopicsAndTagsInUse() {
        assertThat(catalogue.topics(module)).containsExactly("topik-0", "topik-1");
        assertThat(catalogue.tags()).contains("media sosial", "kampanye");
    }

    @Test
    void thePreviewHoldsNothingOfTheKey() {
        for (var question : TestQuiz.oneOfEach()) {
            var shown = catalogue.preview(module, question).toString();
            assertThat(shown)
                    .as(question.type().name())
                    .contains(question.stem())
                    .doesNotContain("UMPAN");
        }
    }

    private List<String> codes(QuestionFilter filter) {
        return catalogue.page(filter, 0, 100).stream()
                .map(QuestionListing::code)
                .toList();
    }

    private QuestionFilter with(
            String text,
            QuestionDefinition.@Nullable Type type,
            @Nullable String topic,
            @Nullable ElectionPhase phase,
            @Nullable String tag) {
        return new QuestionFilter(text, module, type, topic, null, phase, null, tag, null, null);
    }
}
