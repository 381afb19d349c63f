package id.netral.assessment.exchange.common;

import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionBody.Gaps;
import id.netral.question.QuestionBody.MarkChat;
import id.netral.question.QuestionBody.MarkPicture;
import id.netral.question.QuestionBody.Matching;
import id.netral.question.QuestionBody.Ordering;
import id.netral.question.QuestionBody.Prompt;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What several formats need to know about bodies. */
public final class Bodies {

    /** A gap of ours in a stem. */
    public static final Pattern GAP = Pattern.compile("\\[\\[([0-9]{1,2})]]");

    private Bodies() {}

    /** How partly right answers count, null where the type leaves no choice. */
    public static @Nullable Credit credit(QuestionBody body) {
        return switch (body) {
            case Choice choice -> choice.credit();
            case Matching matching -> matching.credit();
            case Ordering ordering -> ordering.credit();
            case Gaps gaps -> gaps.credit();
            case MarkChat chat -> chat.credit();
            case MarkPicture picture -> picture.credit();
            default -> null;
        };
    }

    /** What is assumed for a type when a file does not say. */
    public static Credit usualCredit(Type type) {
        return switch (type) {
            case MULTIPLE, MARK_CHAT, MARK_PICTURE -> Credit.RIGHT_MINUS_WRONG;
            case MATCHING, GAPS -> Credit.PER_PART;
            default -> Credit.ALL_OR_NOTHING;
        };
    }

    /** A statement to agree with or not. */
    public static Choice trueFalse(boolean right, Credit credit, @Nullable String onTrue, @Nullable String onFalse) {
        return new Choice(
                Type.TRUE_FALSE, List.of(new Option("", right, onTrue), new Option("", !right, onFalse)), credit);
    }

    /**
     * In which order a format that knows pairs only names the parts of a body: 0-based indexes of options as prompts use
     * them and then the unused ones, or gaps as the stem shows them. Empty when that is the author's order.
     */
    static List<Integer> appearance(QuestionBody body, String stem) {
        var order = new LinkedHashSet<Integer>();
        switch (body) {
            case Matching matching -> {
                matching.prompts().stream().map(Prompt::option).forEach(order::add);
                IntStream.range(0, matching.options().size()).forEach(order::add);
            }
            case Gaps gaps -> GAP.matcher(stem).results().forEach(gap -> order.add(Integer.parseInt(gap.group(1)) - 1));
            default -> {}
        }
        var list = List.copyOf(order);
        return list.equals(IntStream.range(0, list.size()).boxed().toList()) ? List.of() : list;
    }

    /** Undoes {@link #appearance}: the place of each part in the author's order; as it is when the order fits not. */
    public static List<Integer> places(List<Integer> appearance, int parts) {
        var identity = IntStream.range(0, parts).boxed().toList();
        return appearance.stream().sorted().toList().equals(identity) ? appearance : identity;
    }

    /** Options put back into the author's order. */
    static Matching reordered(Matching found, List<Integer> appearance) {
        var places = places(appearance, found.options().size());
        var options = new ArrayList<>(found.options());
        IntStream.range(0, places.size())
                .forEach(k -> options.set(places.get(k), found.options().get(k)));
        var prompts = found.prompts().stream()
                .map(prompt -> new Prompt(prompt.text(), places.get(prompt.option())))
                .toList();
        return new Matching(prompts, options, found.credit());
    }
}
