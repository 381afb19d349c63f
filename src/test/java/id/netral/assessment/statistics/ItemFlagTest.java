package id.netral.assessment.statistics;

import static id.netral.assessment.statistics.ItemFlag.FEW_DATA;
import static id.netral.assessment.statistics.ItemFlag.NEGATIVE_DISCRIMINATION;
import static id.netral.assessment.statistics.ItemFlag.RULE_CHANGED;
import static id.netral.assessment.statistics.ItemFlag.TOO_EASY;
import static id.netral.assessment.statistics.ItemFlag.TOO_HARD;
import static id.netral.assessment.statistics.ItemFlag.UNUSED_DISTRACTOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import id.netral.rules.Confidence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What makes a trainer look at a question again. */
class ItemFlagTest {

    private static final LocalDate WRITTEN = LocalDate.of(2026, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void theLimitsThemselvesAreAllRight() {
        assertThat(ItemFlag.of(figures(100, 0.95, 0.0), false, false)).isEmpty();
        assertThat(ItemFlag.of(figures(100, 0.30, 0.3), false, false)).isEmpty();
    }

    @Test
    void beyondTheLimitsSomethingIsToBeDone() {
        assertThat(ItemFlag.of(figures(100, 0.951, 0.2), false, false)).containsExactly(TOO_EASY);
        assertThat(ItemFlag.of(figures(100, 0.299, -0.01), true, true))
                .containsExactly(RULE_CHANGED, NEGATIVE_DISCRIMINATION, TOO_HARD, UNUSED_DISTRACTOR);
    }

    @Test
    void withFewAttemptsOnlyTheLawIsJudged() {
        assertThat(ItemFlag.of(figures(9, 0.0, -1.0), true, false)).containsExactly(FEW_DATA);
        assertThat(ItemFlag.of(figures(9, 0.0, -1.0), true, true)).containsExactly(RULE_CHANGED, FEW_DATA);
        assertThat(ItemFlag.of(figures(29, 0.5, 0.2), true, false)).isEmpty();
    }

    @Test
    void anArticleThatEndedWasReplacedOrIsNewerThanTheQuestionIsAChange() {
        assertThat(changed(LocalDate.of(2021, 8, 31), null, null)).isFalse();
        assertThat(changed(null, null, null)).isFalse();
        assertThat(changed(null, TODAY, null)).isFalse();
        assertThat(changed(null, TODAY.minusDays(1), null)).isTrue();
        assertThat(changed(null, null, "pp-baru-1")).isTrue();
        assertThat(changed(WRITTEN, null, null)).isFalse();
        assertThat(changed(WRITTEN.plusDays(1), null, null)).isTrue();
    }

    private static boolean changed(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String replacedBy) {
        var article = new Article(
                new ArticleId("pp-1"),
                "Pasal 1",
                "PP 1",
                "PP 1",
                "Ringkasan.",
                from,
                to,
                replacedBy == null ? null : new ArticleId(replacedBy),
                false,
                null,
                null,
                Confidence.SURE);
        return RuleChange.concerns(article, WRITTEN, TODAY);
    }

    private static ItemFigures figures(int attempts, double facility, double discrimination) {
        return new ItemFigures(attempts, facility, discrimination, null, null);
    }
}
