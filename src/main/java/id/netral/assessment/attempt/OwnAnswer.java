package id.netral.assessment.attempt;

import id.netral.assessment.answer.AnswerForm;
import id.netral.question.QuestionDefinition;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person answered, for that person; says nothing about the key.
 *
 * @param given in words, line by line; empty when nothing was answered or the answer was erased
 * @param at when it was saved last, null when it never was or was erased
 */
public record OwnAnswer(
        int position,
        QuestionDefinition.Type type,
        String question,
        List<String> given,
        @Nullable Instant at) {

    /** The own part of a question explained without its key. */
    static OwnAnswer of(AttemptResult.Item item, @Nullable Instant at) {
        var chosen = IntStream.range(0, item.options().size())
                .filter(place -> item.options().get(place).chosen())
                .mapToObj(place -> text(item, place));
        var entered = item.entries().stream()
                .filter(entry -> entry.given() != null)
                .map(entry -> entry.label().isEmpty() ? entry.given() : entry.label() + ": " + entry.given());
        return new OwnAnswer(
                item.position(),
                item.type(),
                item.stem(),
                Stream.concat(chosen, entered).toList(),
                at);
    }

    private static String text(AttemptResult.Item item, int place) {
        return item.type() == QuestionDefinition.Type.TRUE_FALSE
                ? AnswerForm.TRUE_OR_FALSE.get(place)
                : item.options().get(place).text();
    }
}
