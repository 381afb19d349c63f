package id.netral.assessment.answer;

import id.netral.common.RefusedException;
import java.util.List;
import java.util.stream.Stream;

/** Picked options: sent as places {@code "2"}, stored as author's indexes {@code "0"}, both ascending without doubles. */
record PickForm(OptionOrder order, boolean several) implements AnswerForm {

    @Override
    public Answer read(List<String> choices) {
        var indexes = choices.stream()
                .distinct()
                .map(key -> order.authorIndex(key).orElseThrow(() -> new RefusedException(UNKNOWN_OPTION)))
                .toList();
        if (indexes.size() > 1 && !several) {
            throw new RefusedException("answer.one-option");
        }
        return new Answer(ascending(indexes.stream()));
    }

    @Override
    public List<String> show(Answer answer) {
        return ascending(answer.indexes().stream().map(order::key).map(Integer::valueOf));
    }

    private static List<String> ascending(Stream<Integer> numbers) {
        return numbers.sorted().map(String::valueOf).toList();
    }
}
