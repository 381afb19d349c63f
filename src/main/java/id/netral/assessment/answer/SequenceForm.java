package id.netral.assessment.answer;

import id.netral.common.RefusedException;
import java.util.HashSet;
import java.util.List;

/** All steps in the order chosen: sent as places, stored as author's indexes. */
record SequenceForm(OptionOrder order) implements AnswerForm {

    @Override
    public Answer read(List<String> choices) {
        var all = order.keys();
        if (!choices.isEmpty() && (choices.size() != all.size() || !new HashSet<>(choices).containsAll(all))) {
            throw new RefusedException(UNKNOWN_OPTION);
        }
        return new Answer(choices.stream()
                .map(key -> Integer.toString(order.authorIndex(key).orElseThrow()))
                .toList());
    }

    @Override
    public List<String> show(Answer answer) {
        return answer.indexes().stream().map(order::key).toList();
    }
}
