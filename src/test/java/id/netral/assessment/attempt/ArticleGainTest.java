package id.netral.assessment.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.assessment.attempt.AttemptResult.Item;
import id.netral.question.QuestionDefinition.Type;
import id.netral.rules.ArticleId;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleGainTest {

    @Test
    void comparesTheMeansOfArticlesAskedInBothTestsLargestGainFirst() {
        var before = List.of(item("0", "a"), item("1", "a", "b"), item("1", "hanya-tes-awal"));
        var after = List.of(item("1", "a"), item("0.5", "b"), item("0", "hanya-kuis"));

        var gains = ArticleGain.between(before, after);

        assertThat(gains).extracting(gain -> gain.article().value()).containsExactly("a", "b");
        assertThat(gains)
                .extracting(ArticleGain::gain)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("0.5"), new BigDecimal("-0.5"));
    }

    @Test
    void nothingIsComparedWhileTheKeyIsNotShown() {
        var hidden = new Item(
                1, Type.SINGLE, "Soal?", null, List.of(), List.of(), null, "", List.of(new ArticleId("a")), true);
        assertThat(ArticleGain.between(List.of(hidden), List.of(item("1", "a"))))
                .isEmpty();
    }

    private static Item item(String points, String... articles) {
        return new Item(
                1,
                Type.SINGLE,
                "Soal?",
                new BigDecimal(points),
                List.of(),
                List.of(),
                null,
                "Karena.",
                Arrays.stream(articles).map(ArticleId::new).toList(),
                true);
    }
}
