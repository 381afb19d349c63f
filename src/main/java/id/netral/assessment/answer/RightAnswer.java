package id.netral.assessment.answer;

import id.netral.assessment.QuestionContent;
import id.netral.assessment.answer.Answer.Pair;
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
import java.util.stream.IntStream;

/**
 * The answer that earns every point. No service gives it away; demo data and measurements, which read the tables
 * themselves, answer with it.
 */
public final class RightAnswer {

    private RightAnswer() {}

    /**
     * What a browser had to send.
     *
     * @param type column {@code question_revision.type}
     * @param body column {@code question_revision.body}
     * @param optionOrder column {@code attempt_item.option_order}
     */
    public static List<String> choices(String type, String body, String optionOrder) {
        var question = QuestionContent.body(Type.valueOf(type), body);
        return AnswerForm.of(question, OptionOrder.parse(optionOrder)).show(of(question));
    }

    public static Answer of(QuestionBody body) {
        return new Answer(
                switch (body) {
                    case Choice choice -> right(choice.options());
                    case MarkChat chat ->
                        marked(chat.messages().stream().map(Message::offending).toList());
                    case MarkPicture picture ->
                        marked(picture.spots().stream().map(Spot::offending).toList());
                    case Matching matching ->
                        pairs(matching.prompts().stream().map(Prompt::option).toList());
                    case Gaps gaps -> pairs(gaps.gaps());
                    case Ordering ordering ->
                        IntStream.range(0, ordering.steps().size())
                                .mapToObj(Integer::toString)
                                .toList();
                    case Numeric numeric -> List.of(numeric.value().toPlainString());
                    case ShortText text -> List.of(text.accepted().getFirst());
                    case VerdictAndReason verdict ->
                        List.of(
                                VerdictForm.VERDICT + verdict.verdict(),
                                VerdictForm.REASON + right(verdict.reasons()).getFirst());
                });
    }

    private static List<String> right(List<Option> options) {
        return marked(options.stream().map(Option::correct).toList());
    }

    private static List<String> marked(List<Boolean> right) {
        return IntStream.range(0, right.size())
                .filter(right::get)
                .mapToObj(Integer::toString)
                .toList();
    }

    private static List<String> pairs(List<Integer> key) {
        var pairs = new ArrayList<String>();
        for (var prompt = 0; prompt < key.size(); prompt++) {
            pairs.add(new Pair(prompt, key.get(prompt)).part());
        }
        return pairs;
    }
}
