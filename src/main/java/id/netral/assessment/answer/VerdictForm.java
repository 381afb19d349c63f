package id.netral.assessment.answer;

import id.netral.common.RefusedException;
import id.netral.question.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A verdict and a reason, of which one may still be missing: sent as {@code "verdict:TIDAK_BOLEH"} and
 * {@code "reason:2"} by place, stored alike with the reason's author's index.
 */
public record VerdictForm(OptionOrder order) implements AnswerForm {

    static final String VERDICT = "verdict:";
    static final String REASON = "reason:";

    @Override
    public Answer read(List<String> choices) {
        var parts = new ArrayList<String>();
        part(choices, VERDICT).ifPresent(name -> parts.add(VERDICT + known(name)));
        part(choices, REASON)
                .ifPresent(key -> parts.add(
                        REASON + order.authorIndex(key).orElseThrow(() -> new RefusedException(UNKNOWN_OPTION))));
        if (parts.size() != choices.size()) {
            throw new RefusedException(UNKNOWN_OPTION);
        }
        return new Answer(parts);
    }

    private static String known(String verdict) {
        return Arrays.stream(Verdict.values())
                .map(Verdict::name)
                .filter(verdict::equals)
                .findFirst()
                .orElseThrow(() -> new RefusedException(UNKNOWN_OPTION));
    }

    @Override
    public List<String> show(Answer answer) {
        var choices = new ArrayList<String>();
        verdict(answer).ifPresent(verdict -> choices.add(VERDICT + verdict));
        reason(answer).ifPresent(index -> choices.add(REASON + order.key(index)));
        return choices;
    }

    /** The verdict given. */
    public static Optional<Verdict> verdict(Answer answer) {
        return part(answer.parts(), VERDICT).map(Verdict::valueOf);
    }

    /** The author's index of the reason given. */
    public static Optional<Integer> reason(Answer answer) {
        return part(answer.parts(), REASON).map(Integer::valueOf);
    }

    private static Optional<String> part(List<String> parts, String prefix) {
        return parts.stream()
                .filter(part -> part.startsWith(prefix))
                .map(part -> part.substring(prefix.length()))
                .findFirst();
    }
}
