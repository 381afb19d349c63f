package id.netral.assessment.answer;

import id.netral.assessment.answer.Answer.Pair;
import id.netral.common.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One option per prompt or gap: sent as {@code "1:3"}, prompt by its number and option by its place; stored as
 * {@code "0:2"}, both by the author's index, by prompt.
 */
record PairForm(OptionOrder order, int prompts) implements AnswerForm {

    private static final Pattern SENT = Pattern.compile("([0-9]{1,3}):([0-9]{1,3})");

    @Override
    public Answer read(List<String> choices) {
        var pairs = new TreeMap<Integer, Integer>();
        for (var choice : choices) {
            var sent = SENT.matcher(choice);
            if (!sent.matches()) {
                throw new RefusedException(UNKNOWN_OPTION);
            }
            var prompt = Integer.parseInt(sent.group(1));
            var option = order.authorIndex(sent.group(2));
            if (prompt < 1 || prompt > prompts || option.isEmpty() || pairs.put(prompt, option.getAsInt()) != null) {
                throw new RefusedException(UNKNOWN_OPTION);
            }
        }
        var parts = new ArrayList<String>();
        pairs.forEach((prompt, option) -> parts.add(new Pair(prompt - 1, option).part()));
        return new Answer(parts);
    }

    @Override
    public List<String> show(Answer answer) {
        return answer.pairs().stream()
                .map(pair -> (pair.prompt() + 1) + ":" + order.key(pair.option()))
                .toList();
    }
}
