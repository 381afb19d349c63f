package id.netral.assessment.attempt;

import id.netral.assessment.AttemptSummary;
import id.netral.assessment.answer.Correction;
import id.netral.assessment.quiz.DrawnItem;
import id.netral.assessment.quiz.QuestionRevision;
import id.netral.assessment.quiz.QuizContent;
import id.netral.question.QuizConduct.Review;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a person may see of an attempt: without the key before submission, with it afterwards. */
@Component
class AttemptReports {

    private final AttemptItemRepository answers;
    private final QuizContent content;
    private final Corrections corrections;
    private final Clock clock;

    AttemptReports(AttemptItemRepository answers, QuizContent content, Corrections corrections, Clock clock) {
        this.answers = answers;
        this.content = content;
        this.corrections = corrections;
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
    static int resumeAt(List<AttemptItem.Given> given) {
        var last = given.stream()
                .filter(answer -> answer.at() != null)
                .max(Comparator.comparing(AttemptItem.Given::at))
                .map(AttemptItem.Given::position)
                .orElse(0);
        return IntStream.rangeClosed(1, given.size())
                .map(step -> (last + step - 1) % given.size() + 1)
                .filter(position -> given.get(position - 1).answer().isEmpty())
                .findFirst()
                .orElse(Math.max(1, last));
    }

    /** The result of a submitted attempt, as far as the quiz shows it now. */
    AttemptResult submitted(AttemptSheet sheet, AttemptSummary attempt) {
        var rules = content.rules(sheet.version());
        var given = answers.of(sheet.id());
        var review = erased(given) ? Review.SCORE : rules.review(clock.instant());
        var scored = review.compareTo(Review.SCORE) >= 0;
        var made = scored ? corrections.of(sheet.revisions()) : Map.<Long, Correction>of();
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
                review.compareTo(Review.OWN_ANSWERS) >= 0 ? items(sheet, given, review, made) : List.of(),
                reason(sheet, made));
    }

    /** Why it was scored again; never without a question that was corrected. */
    private @Nullable String reason(AttemptSheet sheet, Map<Long, Correction> made) {
        return made.isEmpty() ? null : corrections.reason(sheet.id()).orElse(null);
    }

    // an erased answer has a sequence number, but no time
    private static boolean erased(List<AttemptItem.Given> given) {
        return given.stream().anyMatch(answer -> answer.seq() > 0 && answer.at() == null);
    }

    /** The person's own answers, without the key. */
    List<OwnAnswer> answers(AttemptSheet sheet) {
        var questions = questions(sheet);
        return answers.of(sheet.id()).stream()
                .map(given -> {
                    var item = sheet.item(given.position());
                    var shown = ResultItems.item(sheet.version(), item, question(questions, item), given, false);
                    return OwnAnswer.of(shown, given.at());
                })
                .toList();
    }

    private List<AttemptResult.Item> items(
            AttemptSheet sheet, List<AttemptItem.Given> answered, Review review, Map<Long, Correction> made) {
        var questions = questions(sheet);
        return answered.stream()
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
        return content.revisions(sheet.revisions());
    }
}
