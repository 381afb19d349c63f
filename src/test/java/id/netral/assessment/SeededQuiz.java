package id.netral.assessment;

import id.netral.TestDatabase;
import id.netral.assessment.answer.Answer;
import id.netral.assessment.answer.RightAnswer;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionDefinition.Type;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A published quiz and rows of attempts at it, written as the engine leaves them. */
public final class SeededQuiz {

    public static final Instant START = Instant.parse("2026-11-02T02:00:00Z");

    private static final int PASS_MARK = 60;

    private final JdbcClient jdbc;
    private final TestDatabase database;
    private final ModuleVersionId version;
    private final List<Long> revisions;
    private final Map<Long, QuestionBody> bodies;
    private IntUnaryOperator guess = wrongOptions -> 0;
    private int people;

    /** The quiz of a published version. */
    public SeededQuiz(JdbcClient jdbc, TestDatabase database, ModuleVersionId version) {
        this.jdbc = jdbc;
        this.database = database;
        this.version = version;
        this.revisions = jdbc.sql("""
                        SELECT question_revision_id FROM quiz_item WHERE module_version_id = ?
                        ORDER BY question_revision_id""").param(version.value()).query(Long.class).list();
        this.bodies = revisions.stream().collect(Collectors.toMap(Function.identity(), this::body));
    }

    public ModuleId module() {
        return new ModuleId(jdbc.sql("SELECT module_id FROM module_version WHERE id = ?")
                .param(version.value())
                .query(Long.class)
                .single());
    }

    /** Makes the version the one that is asked now. */
    public SeededQuiz current() {
        jdbc.sql("UPDATE learning_module SET current_version_id = ? WHERE id = ?")
                .params(version.value(), module().value())
                .update();
        return this;
    }

    /** Ids of the question revisions in the order of the questions. */
    public List<Long> revisions() {
        return revisions;
    }

    /** Lets wrong answers hit any wrong option, not only the first. */
    public SeededQuiz guessing(Random chance) {
        guess = chance::nextInt;
        return this;
    }

    /** Somebody new of the unit. */
    public EmployeeId person(String unit) {
        people++;
        return database.employee("%018d".formatted(199001012015010000L + people), "Orang Uji " + people, unit);
    }

    /** Somebody new's first attempt. */
    public EmployeeId attempt(String unit, double... points) {
        var person = person(unit);
        attempt(person, AttemptPurpose.QUIZ, 1, points);
        return person;
    }

    /**
     * A submitted attempt with the points of the first questions, ten seconds apart; NaN for a question not drawn. No
     * points come from a wrong option alone, anything else from the right answer.
     */
    public void attempt(EmployeeId person, AttemptPurpose purpose, int number, double... points) {
        var drawn = DoubleStream.of(points).filter(Double::isFinite).toArray();
        var percent = DoubleStream.of(drawn).average().orElseThrow() * 100;
        var start = START.plusSeconds(86_400L * number);
        var attempt = jdbc.sql("""
                        INSERT INTO attempt (employee_id, module_version_id, purpose, number, seed, state, started_at,
                                             submitted_at, score, passed)
                        VALUES (?, ?, ?, ?, 1, 'SUBMITTED', ?, ?, ?, ?) RETURNING id""")
                .params(
                        person.value(),
                        version.value(),
                        purpose.name(),
                        number,
                        Utc.of(start),
                        Utc.of(start.plusSeconds(600)),
                        percent,
                        percent >= PASS_MARK)
                .query(Long.class)
                .single();
        var position = 0;
        for (var i = 0; i < points.length; i++) {
            if (Double.isFinite(points[i])) {
                position++;
                item(attempt, position, revisions.get(i), points[i], start.plusSeconds(10L * position));
            }
        }
    }

    /** Moves the time of the newest answer, or takes the answer away. */
    public void answered(EmployeeId person, int position, @Nullable Instant at) {
        jdbc.sql("""
                        UPDATE attempt_item i JOIN attempt a ON a.id = i.attempt_id
                        SET i.answered_at = :at, i.answer = IF(:at IS NULL, NULL, i.answer)
                        WHERE a.employee_id = :person AND i.position = :position""")
                .param("at", at == null ? null : Utc.of(at))
                .param("person", person.value())
                .param("position", position)
                .update();
    }

    private void item(long attempt, int position, long revision, double points, Instant at) {
        jdbc.sql("""
                        INSERT INTO attempt_item (attempt_id, position, question_revision_id, option_order, answer,
                                                  answer_seq, answered_at, points)
                        VALUES (?, ?, ?, '0,1,2,3', ?, 1, ?, ?)""")
                .params(attempt, position, revision, answer(revision, points), Utc.of(at), points)
                .update();
    }

    private String answer(long revision, double points) {
        var body = Objects.requireNonNull(bodies.get(revision));
        if (points > 0 || !(body instanceof Choice choice)) {
            return RightAnswer.of(body).text();
        }
        var wrong = IntStream.range(0, choice.options().size())
                .filter(option -> !choice.options().get(option).correct())
                .toArray();
        return Answer.of(Integer.toString(wrong[guess.applyAsInt(wrong.length)]))
                .text();
    }

    private QuestionBody body(long revision) {
        return jdbc.sql("SELECT type, body FROM question_revision WHERE id = ?")
                .param(revision)
                .query((row, number) ->
                        QuestionContent.body(Type.valueOf(row.getString("type")), row.getString("body")))
                .single();
    }
}
