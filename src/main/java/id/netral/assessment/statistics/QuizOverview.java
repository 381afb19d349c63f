package id.netral.assessment.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quiz as a whole.
 *
 * @param people whose attempts these are
 * @param passRate share of attempts that passed, 0 to 1; null without attempts
 * @param meanPercent mean score; null without attempts
 * @param alpha Cronbach's alpha; null below thirty attempts or where it cannot be said
 * @param histogram attempts with a score of 0 to below 10 percent, and so on; the tenth number holds 90 to 100
 * @param items the questions, the ones to look at first coming first
 */
public record QuizOverview(
        int attempts,
        int people,
        @Nullable Double passRate,
        @Nullable Double meanPercent,
        @Nullable Double alpha,
        List<Integer> histogram,
        List<ItemResult> items) {

    public QuizOverview {
        histogram = List.copyOf(histogram);
        items = List.copyOf(items);
    }
}
