package id.netral.assessment.paper;

import id.netral.assessment.answer.AnswerForm;
import id.netral.assessment.quiz.DrawnItem;
import id.netral.assessment.quiz.QuestionRevision;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Gaps;
import id.netral.question.QuestionBody.MarkChat;
import id.netral.question.QuestionBody.MarkPicture;
import id.netral.question.QuestionBody.Matching;
import id.netral.question.QuestionBody.Message;
import id.netral.question.QuestionBody.Numeric;
import id.netral.question.QuestionBody.Ordering;
import id.netral.question.QuestionBody.Prompt;
import id.netral.question.QuestionBody.ShortText;
import id.netral.question.QuestionBody.Spot;
import id.netral.question.QuestionBody.VerdictAndReason;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns a drawn question into what is printed, with the key in the letters printed. */
final class PaperLayout {

    private static final String LINE = "________";

    private final QuestionRevision question;
    private final List<Integer> order;
    private final int number;
    private final boolean graded;

    private PaperLayout(QuestionRevision question, DrawnItem drawn) {
        this.question = question;
        this.order = drawn.order().authorIndexes();
        this.number = drawn.position();
        this.graded = drawn.graded();
    }

    static PaperItem of(QuestionRevision question, DrawnItem drawn) {
        var layout = new PaperLayout(question, drawn);
        return layout.item(question.body());
    }

    private PaperItem item(QuestionBody body) {
        return switch (body) {
            case Choice choice when choice.type() == Type.TRUE_FALSE -> trueFalse(choice);
            case Choice choice -> options(choice.options());
            case Matching matching ->
                item(
                        matching.prompts().stream().map(Prompt::text).toList(),
                        shown(matching.options()),
                        pairs(matching.prompts().stream().map(Prompt::option).toList()));
            case Ordering ordering ->
                item(
                        List.of(),
                        shown(ordering.steps()),
                        IntStream.range(0, ordering.steps().size())
                                .mapToObj(this::letterOf)
                                .collect(Collectors.joining(", ")));
            case Gaps gaps -> gaps(gaps);
            case Numeric numeric -> item(List.of(), List.of(), number(numeric));
            case ShortText text -> item(List.of(), List.of(), String.join(" / ", text.accepted()));
            case VerdictAndReason verdict -> verdict(verdict);
            case MarkChat chat -> chat(chat);
            case MarkPicture picture ->
                item(
                        List.of(picture.alt()),
                        shown(picture.spots().stream().map(Spot::label).toList()),
                        marked(index -> picture.spots().get(index).offending()));
        };
    }

    private PaperItem item(List<String> prompts, List<String> choices, String key) {
        return item(question.stem(), prompts, choices, key);
    }

    private PaperItem item(String stem, List<String> prompts, List<String> choices, String key) {
        var how = question.type().name().toLowerCase(Locale.ROOT);
        return new PaperItem(number, stem, how, prompts, choices, key, question.feedback(), graded);
    }

    private PaperItem trueFalse(Choice choice) {
        return item(
                List.of(), AnswerForm.TRUE_OR_FALSE, choice.options().getFirst().correct() ? "A" : "B");
    }

    private PaperItem options(List<Option> options) {
        return item(
                List.of(),
                shown(options.stream().map(Option::text).toList()),
                marked(index -> options.get(index).correct()));
    }

    private PaperItem gaps(Gaps gaps) {
        var stem = question.stem();
        for (var gap = 1; gap <= gaps.gaps().size(); gap++) {
            stem = stem.replace("[[" + gap + "]]", "(" + gap + ") " + LINE);
        }
        return item(stem, List.of(), shown(gaps.words()), pairs(gaps.gaps()));
    }

    private static String number(Numeric numeric) {
        var off = numeric.tolerance().signum() == 0
                ? ""
                : " (± " + numeric.tolerance().toPlainString() + ")";
        var unit = numeric.unit() == null ? "" : " " + numeric.unit();
        return numeric.value().toPlainString() + off + unit;
    }

    private PaperItem verdict(VerdictAndReason verdict) {
        var word = verdict.verdict().name().replace('_', ' ').toLowerCase(Locale.ROOT);
        var reasons = options(verdict.reasons());
        return item(List.of(), reasons.choices(), word + ", " + reasons.key());
    }

    private PaperItem chat(MarkChat chat) {
        Function<Message, String> line = message -> message.sender() + " (" + message.time() + "): " + message.text();
        return item(
                List.of(),
                shown(chat.messages().stream().map(line).toList()),
                marked(index -> chat.messages().get(index).offending()));
    }

    /** The texts in the order drawn. */
    private List<String> shown(List<String> texts) {
        return order.stream().map(texts::get).toList();
    }

    private String letterOf(int authorIndex) {
        return PaperItem.letter(order.indexOf(authorIndex));
    }

    private String marked(IntPredicate right) {
        var letters = new ArrayList<String>();
        for (var place = 0; place < order.size(); place++) {
            if (right.test(order.get(place))) {
                letters.add(PaperItem.letter(place));
            }
        }
        return String.join(", ", letters);
    }

    private String pairs(List<Integer> chosen) {
        return IntStream.range(0, chosen.size())
                .mapToObj(n -> (n + 1) + "–" + letterOf(chosen.get(n)))
                .collect(Collectors.joining(", "));
    }
}
