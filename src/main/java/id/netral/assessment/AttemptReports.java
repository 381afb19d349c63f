package id.netral.assessment;

import id.netral.catalog.QuizConduct.Review;
import java.time.Clock;
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
    private final Corrections corrections;
    private final RegradedRows regraded;
    private final Clock clock;

    AttemptReports(
            AttemptAnswers answers, QuestionBank bank, Corrections corrections, RegradedRows regraded, Clock clock) {
        this.answers = answers;
        this.bank = bank;
        this.corrections = corrections;
        this.regraded = regraded;
        this.clock = clock;
    }

    /** The questions and the person's own answers of an open attempt. */
    PlayerState open(AttemptSheet sheet, AttemptSummary attempt) {
        var given = answers.of(sheet.id());
        var questions = questions(sheet);
        var items = given.stream()
                .map(answer -> {
                    var item = sheet.item(answer.position());
                    return PlayerItems.item(sheet.version(), item, question(questions, item), answer);
                })
                .toList();
        return new PlayerState(attempt.number(), false, resumeAt(given), clock.instant(), attempt.deadline(), items);
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

    /** The result of a submitted attempt, as far as the quiz shows it now. */
    AttemptResult submitted(AttemptSheet sheet, AttemptSummary attempt) {
        var rules = bank.rules(sheet.version());
        var review = rules.review(clock.instant());
        var scored = review.compareTo(Review.SCORE) >= 0;
        return new AttemptResult(
                sheet.id(),
                sheet.version(),
                sheet.purpose(),
                attempt.number(),
                Objects.requireNonNull(attempt.submittedAt()),
                review,
                scored ? attempt.score() : null,
                rules.passMark(),
                scored && attempt.passed(),
                review.compareTo(Review.OWN_ANSWERS) >= 0 ? items(sheet, review) : List.of(),
                scored ? regraded.reason(sheet.id()).orElse(null) : null);
    }

    private List<AttemptResult.Item> items(AttemptSheet sheet, Review review) {
        var questions = questions(sheet);
        var made = corrections.of(sheet.revisions());
        return answers.of(sheet.id()).stream()
                .map(given -> {
                    var item = sheet.item(given.position());
                    var question = question(questions, item).under(made.get(item.revision()));
                    return ResultItems.item(sheet.version(), item, question, given, review == Review.EVERYTHING);
                })
                .toList();
    }

    private static QuestionRevision question(Map<Long, QuestionRevision> questions, DrawnItem item) {
        return Objects.requireNonNull(questions.get(item.revision()));
    }

    private Map<Long, QuestionRevision> questions(AttemptSheet sheet) {
        return bank.revisions(sheet.revisions());
    }
}
