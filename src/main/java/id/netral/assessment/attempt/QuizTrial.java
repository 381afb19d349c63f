package id.netral.assessment.attempt;

import id.netral.assessment.answer.Answer;
import id.netral.assessment.answer.AnswerForm;
import id.netral.assessment.answer.Scoring;
import id.netral.assessment.quiz.Draw;
import id.netral.assessment.quiz.Draw.Wanted;
import id.netral.assessment.quiz.DrawnItem;
import id.netral.assessment.quiz.QuestionRevision;
import id.netral.common.RefusedException;
import id.netral.common.Score;
import id.netral.question.QuizDefinition;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A quiz being tried out: drawn, answered and scored as an attempt is, in memory only. Holds the keys, so it is handed to
 * whoever may see the bank and stays on the server.
 */
public final class QuizTrial {

    private final QuizDefinition quiz;
    private final UnaryOperator<String> pictures;
    private final List<QuestionRevision> questions;
    private final Predicate<QuestionRevision> graded;
    private final Set<Long> met;
    private final List<DrawnItem> drawn;
    private final TreeMap<Integer, Answer> answers = new TreeMap<>();

    /**
     * Draws from the quiz.
     *
     * @param pictures gives a picture's path in the pack its address on this server
     * @param graded whether a question would count
     * @param met numbers of the questions drawn before, as an attempt leaves them for last
     */
    QuizTrial(
            QuizDefinition quiz,
            UnaryOperator<String> pictures,
            Predicate<QuestionRevision> graded,
            Set<Long> met,
            long seed) {
        this.quiz = quiz;
        this.pictures = pictures;
        this.graded = graded;
        this.met = Set.copyOf(met);
        questions = QuestionRevision.trials(quiz.questions());
        var wanted = new Wanted(quiz.drawCount(), quiz.blueprint(), quiz.passMark(), met);
        drawn = DrawnItem.marked(
                Draw.from(questions, wanted, seed), number -> graded.test(questions.get((int) number)));
    }

    /**
     * How it went.
     *
     * @param items with keys and feedback, in the order asked
     */
    public record Result(Score score, int passMark, List<AttemptResult.Item> items) {

        public Result {
            items = List.copyOf(items);
        }

        /** Whether it would be enough. */
        public boolean passed() {
            return score.reaches(passMark);
        }
    }

    /** Number of questions drawn; 0 when the bank is empty. */
    public int size() {
        return drawn.size();
    }

    /** How many of them are answered. */
    public int answered() {
        return answers.size();
    }

    /** The question at the 1-based position as a learner sees it, with what was answered so far; no key in it. */
    public PlayerState.Item item(int position) {
        var item = drawn.get(position - 1);
        return PlayerItems.item(pictures, item, question(item), given(item, null));
    }

    /** Takes an answer as the player sends it; throws {@link RefusedException} {@code answer.…} as an attempt would. */
    public void answer(int position, List<String> choices) {
        var item = drawn.get(position - 1);
        var answer = AnswerForm.of(question(item).body(), item.order()).read(choices);
        if (answer.isEmpty()) {
            answers.remove(position);
        } else {
            answers.put(position, answer);
        }
    }

    /** The score and every question explained; only of one that has questions. */
    public Result result() {
        var points = drawn.stream().filter(DrawnItem::graded).map(this::points).toList();
        var items = drawn.stream()
                .map(item -> ResultItems.item(pictures, item, question(item), given(item, points(item))))
                .toList();
        return new Result(Scoring.total(points), quiz.passMark(), items);
    }

    /** Another one that prefers questions not met so far. */
    QuizTrial another(long seed) {
        var known = new HashSet<>(met);
        drawn.forEach(item -> known.add(item.revision()));
        return new QuizTrial(quiz, pictures, graded, known, seed);
    }

    private QuestionRevision question(DrawnItem item) {
        return questions.get((int) item.revision());
    }

    private BigDecimal points(DrawnItem item) {
        return Scoring.points(question(item).body(), answers.getOrDefault(item.position(), Answer.NONE));
    }

    private AttemptItem.Given given(DrawnItem item, @Nullable BigDecimal points) {
        return new AttemptItem.Given(
                item.position(), answers.getOrDefault(item.position(), Answer.NONE), 0, null, points);
    }
}
