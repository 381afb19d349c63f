package id.netral.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Puts together what a person may see of an attempt: without the key before submission, with it afterwards. */
@Component
class AttemptReports {

    private final AttemptAnswers answers;
    private final QuestionBank bank;

    AttemptReports(AttemptAnswers answers, QuestionBank bank) {
        this.answers = answers;
        this.bank = bank;
    }

    /** The questions and the person's own answers of an open attempt. */
    PlayerState open(AttemptSheet sheet, AttemptSummary attempt) {
        var given = answers.of(sheet.id());
        var questions = questions(sheet);
        var items = given.stream()
                .map(answer -> playerItem(sheet.item(answer.position()), questions, answer))
                .toList();
        return new PlayerState(attempt.number(), false, resumeAt(given), items);
    }

    /** The first unanswered question after the one answered last; that one when there is none. */
    static int resumeAt(List<AttemptAnswers.Given> given) {
        var last = given.stream()
                .filter(answer -> answer.at() != null)
                .max(Comparator.comparing(AttemptAnswers.Given::at))
                .map(AttemptAnswers.Given::position)
                .orElse(0);
        return IntStream.rangeClosed(1, given.size())
                .map(step -> (last + step - 1) % given.size() + 1)
                .filter(position -> given.get(position - 1).answer().isEmpty())
                .findFirst()
                .orElse(Math.max(1, last));
    }

    private static PlayerState.Item playerItem(
            DrawnItem item, Map<Long, QuestionRevision> questions, AttemptAnswers.Given given) {
        var question = Objects.requireNonNull(questions.get(item.revision()));
        var options = IntStream.range(0, question.options().size())
                .mapToObj(place -> new PlayerState.Option(
                        Integer.toString(place + 1),
                        question.options()
                                .get(item.order().authorIndexes().get(place))
                                .text()))
                .toList();
        return new PlayerState.Item(
                item.position(),
                question.type(),
                question.stem(),
                options,
                item.order().keys(given.answer()),
                given.seq(),
                given.at());
    }

    /** The result of a submitted attempt. */
    AttemptResult submitted(AttemptSheet sheet, AttemptSummary attempt) {
        var questions = questions(sheet);
        var items = answers.of(sheet.id()).stream()
                .map(answer -> resultItem(sheet.item(answer.position()), questions, answer))
                .toList();
        return new AttemptResult(
                sheet.id(),
                sheet.version(),
                attempt.number(),
                Objects.requireNonNull(attempt.submittedAt()),
                Objects.requireNonNull(attempt.score()),
                bank.rules(sheet.version()).passMark(),
                attempt.passed(),
                items);
    }

    private static AttemptResult.Item resultItem(
            DrawnItem item, Map<Long, QuestionRevision> questions, AttemptAnswers.Given given) {
        var question = Objects.requireNonNull(questions.get(item.revision()));
        var options = item.order().authorIndexes().stream()
                .map(index -> {
                    var option = question.options().get(index);
                    var chosen = given.answer().authorIndexes().contains(index);
                    return new AttemptResult.Option(option.text(), chosen, option.correct(), option.feedback());
                })
                .toList();
        return new AttemptResult.Item(
                item.position(),
                question.type(),
                question.stem(),
                options,
                Objects.requireNonNullElse(given.points(), BigDecimal.ZERO),
                question.feedback(),
                question.articles());
    }

    private Map<Long, QuestionRevision> questions(AttemptSheet sheet) {
        return bank.revisions(sheet.items().stream().map(DrawnItem::revision).toList());
    }
}
