package id.netral.assessment.statistics;

import id.netral.assessment.answer.AnswerDistribution;
import id.netral.common.SmallGroups;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question closely.
 *
 * @param newest its newest revision that is asked or was answered
 * @param answers to that revision; null below {@value SmallGroups#FEWEST} attempts, where they would tell on people
 * @param unused wrong options of it that nobody chose
 * @param revisions all that were answered, and the newest, the newest first
 */
public record QuestionInsight(
        ItemResult newest, @Nullable AnswerDistribution answers, List<String> unused, List<ItemResult> revisions) {

    public QuestionInsight {
        unused = List.copyOf(unused);
        revisions = List.copyOf(revisions);
    }
}
