package id.netral.assessment.quiz;

import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.VerdictAndReason;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import id.netral.question.Verdict;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * How far a person gets who thinks about nothing and gives the same answer everywhere, such as "tidak boleh" or "benar".
 * Options count as an answer of a verdict when their text begins with its words.
 */
final class Balance {

    private Balance() {}

    /** The percentage the best of the blunt strategies can be expected to reach, 0 to 100. */
    static double bluntest(Collection<QuestionRevision> questions) {
        var verdicts = Arrays.stream(Verdict.values()).mapToDouble(verdict -> percent(questions, verdict));
        var statements = Stream.of(0, 1).mapToDouble(index -> percentOfStatement(questions, index));
        return DoubleStream.concat(verdicts, statements).max().orElse(0);
    }

    /** The percentage expected by always giving the verdict and guessing the rest. */
    static double percent(Collection<QuestionRevision> questions, Verdict verdict) {
        return 100
                * questions.stream()
                        .mapToDouble(question -> expected(question, verdict))
                        .average()
                        .orElse(0);
    }

    private static double percentOfStatement(Collection<QuestionRevision> questions, int index) {
        return 100
                * questions.stream()
                        .mapToDouble(question -> question.type() == Type.TRUE_FALSE
                                        && question.body() instanceof Choice choice
                                        && choice.options().get(index).correct()
                                ? 1
                                : 0)
                        .average()
                        .orElse(0);
    }

    private static double expected(QuestionRevision question, Verdict verdict) {
        return switch (question.body()) {
            case VerdictAndReason asked
            when asked.verdict() == verdict -> 0.5 + 0.5 / asked.reasons().size();
            case Choice choice when choice.type() == Type.SINGLE -> shareRight(choice.options(), verdict);
            default -> 0;
        };
    }

    private static double shareRight(List<Option> options, Verdict verdict) {
        var words = verdict.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        var saying = options.stream()
                .filter(option -> option.text().toLowerCase(Locale.ROOT).startsWith(words))
                .toList();
        return saying.stream()
                .mapToInt(option -> option.correct() ? 1 : 0)
                .average()
                .orElse(0);
    }
}
