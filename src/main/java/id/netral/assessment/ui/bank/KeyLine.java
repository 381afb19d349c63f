package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Component;
import id.netral.common.Formats;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Gaps;
import id.netral.question.QuestionBody.MarkChat;
import id.netral.question.QuestionBody.MarkPicture;
import id.netral.question.QuestionBody.Matching;
import id.netral.question.QuestionBody.Message;
import id.netral.question.QuestionBody.Numeric;
import id.netral.question.QuestionBody.Ordering;
import id.netral.question.QuestionBody.ShortText;
import id.netral.question.QuestionBody.VerdictAndReason;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of a question's key.
 *
 * @param right whether it earns points
 * @param feedback what a learner is told who chose it, null when nothing
 */
record KeyLine(String text, boolean right, @Nullable String feedback) {

    /** The whole key in the author's order. */
    static List<KeyLine> of(Component asker, QuestionBody body) {
        return switch (body) {
            case Choice choice -> choice(asker, choice);
            case Matching matching -> matching(asker, matching);
            case Ordering ordering ->
                IntStream.range(0, ordering.steps().size())
                        .mapToObj(i -> right(i + 1 + ". " + ordering.steps().get(i)))
                        .toList();
            case Gaps gaps -> gaps(asker, gaps);
            case Numeric numeric -> List.of(right(number(asker, numeric)));
            case ShortText text -> text.accepted().stream().map(KeyLine::right).toList();
            case VerdictAndReason verdict ->
                Stream.concat(
                                Stream.of(right(asker.getTranslation("verdict." + verdict.verdict()))),
                                verdict.reasons().stream().map(KeyLine::of))
                        .toList();
            case MarkChat chat -> chat.messages().stream().map(KeyLine::of).toList();
            case MarkPicture picture ->
                picture.spots().stream()
                        .map(spot -> new KeyLine(spot.label(), spot.offending(), spot.feedback()))
                        .toList();
        };
    }

    private static KeyLine right(String text) {
        return new KeyLine(text, true, null);
    }

    private static KeyLine of(Option option) {
        return new KeyLine(option.text(), option.correct(), option.feedback());
    }

    private static KeyLine of(Message message) {
        return new KeyLine(
                message.sender() + " (" + message.time() + "): " + message.text(),
                message.offending(),
                message.feedback());
    }

    private static List<KeyLine> choice(Component asker, Choice choice) {
        if (choice.type() != Type.TRUE_FALSE) {
            return choice.options().stream().map(KeyLine::of).toList();
        }
        return IntStream.range(0, choice.options().size())
                .mapToObj(i -> new KeyLine(
                        asker.getTranslation(i == 0 ? "player.true" : "player.false"),
                        choice.options().get(i).correct(),
                        choice.options().get(i).feedback()))
                .toList();
    }

    private static List<KeyLine> matching(Component asker, Matching matching) {
        var lines = new ArrayList<KeyLine>();
        matching.prompts()
                .forEach(prompt -> lines.add(
                        right(prompt.text() + " → " + matching.options().get(prompt.option()))));
        IntStream.range(0, matching.options().size())
                .filter(option -> matching.prompts().stream().noneMatch(prompt -> prompt.option() == option))
                .forEach(option -> lines.add(spare(asker, matching.options().get(option))));
        return lines;
    }

    private static List<KeyLine> gaps(Component asker, Gaps gaps) {
        var lines = new ArrayList<KeyLine>();
        for (var gap = 0; gap < gaps.gaps().size(); gap++) {
            lines.add(right(
                    "[[" + (gap + 1) + "]] → " + gaps.words().get(gaps.gaps().get(gap))));
        }
        IntStream.range(0, gaps.words().size())
                .filter(word -> !gaps.gaps().contains(word))
                .forEach(word -> lines.add(spare(asker, gaps.words().get(word))));
        return lines;
    }

    private static KeyLine spare(Component asker, String text) {
        return new KeyLine(asker.getTranslation("bank.spare", text), false, null);
    }

    private static String number(Component asker, Numeric numeric) {
        var unit = numeric.unit();
        var number = Formats.number(numeric.value(), Formats.INDONESIAN) + (unit == null ? "" : " " + unit);
        return numeric.tolerance().signum() == 0
                ? number
                : asker.getTranslation(
                        "bank.tolerance", number, Formats.number(numeric.tolerance(), Formats.INDONESIAN));
    }
}
