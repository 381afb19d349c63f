package id.netral.assessment.statistics;

import id.netral.assessment.answer.AnswerDistribution;
import id.netral.question.QuestionDefinition.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts figures, answers and law together, question by question. */
@Component
class ItemResults {

    private static final Set<Type> WITH_DISTRACTORS =
            Set.of(Type.SINGLE, Type.MULTIPLE, Type.VERDICT, Type.MATCHING, Type.GAPS);

    private static final Comparator<ItemResult> URGENT_FIRST =
            Comparator.comparingInt(ItemResults::urgency).thenComparing(ItemResult::code);

    private final AskedQuestions questions;
    private final RuleChanges changes;

    ItemResults(AskedQuestions questions, RuleChanges changes) {
        this.questions = questions;
        this.changes = changes;
    }

    /** Each question's newest revision that is asked or was answered, the ones to look at first coming first. */
    List<ItemResult> newest(StatisticsFilter filter, Map<Long, ItemFigures> figures) {
        var newest = new LinkedHashMap<String, QuestionRow>();
        relevant(questions.revisions(filter.module()), figures).forEach(row -> newest.put(row.code(), row));
        return results(filter, newest.values(), figures).stream()
                .sorted(URGENT_FIRST)
                .toList();
    }

    /** The question's revisions that are asked or were answered, the newest first; empty for an unknown code. */
    List<QuestionRow> revisions(StatisticsFilter filter, String code, Map<Long, ItemFigures> figures) {
        return relevant(questions.revisions(filter.module()), figures).stream()
                .filter(row -> row.code().equals(code))
                .toList()
                .reversed();
    }

    /** The results in the order of the rows. */
    List<ItemResult> results(StatisticsFilter filter, Collection<QuestionRow> rows, Map<Long, ItemFigures> figures) {
        var cited = changes.cited(rows);
        var unused = unused(filter, rows, figures);
        var results = new ArrayList<ItemResult>();
        for (var row : rows) {
            var own = figures.getOrDefault(row.revision(), ItemFigures.NONE);
            var flags = ItemFlag.of(own, unused.contains(row.revision()), changes.concern(row, cited));
            if (!row.graded()) {
                flags.add(ItemFlag.UNGRADED);
            }
            results.add(result(row, own, flags));
        }
        return results;
    }

    /** How the revision was answered. */
    AnswerDistribution answers(StatisticsFilter filter, QuestionRow row) {
        var answers = questions.answers(filter, List.of(row.revision()));
        return AnswerDistribution.of(row.type(), row.body(), answers.getOrDefault(row.revision(), Map.of()));
    }

    private static List<QuestionRow> relevant(List<QuestionRow> rows, Map<Long, ItemFigures> figures) {
        return rows.stream()
                .filter(row -> row.asked() || figures.containsKey(row.revision()))
                .toList();
    }

    /** Revisions with a wrong option that nobody chose. */
    private Set<Long> unused(StatisticsFilter filter, Collection<QuestionRow> rows, Map<Long, ItemFigures> figures) {
        var judged = rows.stream()
                .filter(row -> WITH_DISTRACTORS.contains(row.type()))
                .filter(row ->
                        figures.getOrDefault(row.revision(), ItemFigures.NONE).attempts()
                                >= ItemFlag.FEWEST_FOR_DISTRACTORS)
                .toList();
        var answers = questions.answers(
                filter, judged.stream().map(QuestionRow::revision).toList());
        return judged.stream()
                .filter(row -> !AnswerDistribution.of(
                                row.type(), row.body(), answers.getOrDefault(row.revision(), Map.of()))
                        .unusedDistractors()
                        .isEmpty())
                .map(QuestionRow::revision)
                .collect(Collectors.toSet());
    }

    private static ItemResult result(QuestionRow row, ItemFigures figures, Set<ItemFlag> flags) {
        return new ItemResult(
                row.code(),
                row.number(),
                row.type(),
                row.topic(),
                row.difficulty(),
                row.stem(),
                row.writtenAt(),
                row.articles(),
                figures,
                flags);
    }

    private static int urgency(ItemResult item) {
        return item.flags().stream().mapToInt(ItemFlag::ordinal).min().orElse(ItemFlag.FEW_DATA.ordinal());
    }
}
