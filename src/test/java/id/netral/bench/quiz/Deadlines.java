package id.netral.bench.quiz;

import id.netral.bench.quiz.Acknowledged.Given;
import id.netral.bench.quiz.FaultTally.What;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * People whose clocks are wrong hand in within a second of the deadline, by the server's countdown. What is sent in time
 * is taken, what comes when deadline and grace are over is not.
 */
record Deadlines(FaultStage stage, int people) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Duration CERTAINLY_LATE = Duration.ofSeconds(2);
    private static final int LATE_ONE_IN = 4;

    /** A clock that is wrong by hours, as the person's device has it. */
    private record WrongClock(Duration by) {

        Instant now() {
            return Instant.now().plus(by);
        }
    }

    void run() throws InterruptedException {
        FaultStage.begin(people, i -> attempt(stage.somebody(), i % LATE_ONE_IN == 0))
                .await();
    }

    private void attempt(Taker taker, boolean late) throws InterruptedException {
        var clock = new WrongClock(Duration.ofSeconds(taker.random().nextInt(-86_400, 86_400)));
        var attempt = taker.start(stage.timed());
        var state = taker.tab().get("/api/attempts/" + attempt).json();
        var left = Duration.between(
                Instant.parse(state.path("now").asString()),
                Instant.parse(state.path("deadline").asString()));
        var deadline = clock.now().plus(left); // on the person's own clock, which only counts down
        var questions = Question.of(state);
        answer(taker, attempt, questions.getFirst(), What.WRONG_REFUSALS);
        if (late) {
            sleepUntil(clock, deadline.plus(GRACE).plus(CERTAINLY_LATE));
            tooLate(taker, attempt, questions.get(1));
        } else {
            var moment = deadline.plusMillis(taker.random().nextInt(-1_000, 1_000));
            sleepUntil(clock, moment);
            answer(taker, attempt, questions.get(1), What.WRONG_REFUSALS);
        }
        stage.tally().count(What.AT_THE_DEADLINE);
        var submitted = taker.tab().change("POST", "/api/attempts/" + attempt + "/submit", "");
        if (!submitted.ok()) {
            stage.tally().count(What.WRONG_REFUSALS, "submission at the deadline: " + submitted);
        }
    }

    private static void sleepUntil(WrongClock clock, Instant moment) throws InterruptedException {
        Thread.sleep(Math.max(0, Duration.between(clock.now(), moment).toMillis()));
    }

    private void answer(Taker taker, long attempt, Question question, What otherwise) {
        var reply = put(taker, attempt, question);
        if (reply.ok()) {
            var saved = reply.json();
            stage.acknowledged()
                    .add(
                            attempt,
                            question.position(),
                            new Given(
                                    Question.texts(saved.path("choices")),
                                    saved.path("seq").asInt()));
        } else {
            stage.tally().count(otherwise, "answer before the deadline: " + reply);
        }
    }

    private void tooLate(Taker taker, long attempt, Question question) {
        var reply = put(taker, attempt, question);
        if (reply.status() != 409) {
            stage.tally().count(What.WRONG_ACCEPTANCES, "answer after the deadline: " + reply);
        }
    }

    private static Reply put(Taker taker, long attempt, Question question) {
        var body = JSON.createObjectNode().put("seq", question.seq() + 1);
        List.of(question.keys().getFirst()).forEach(body.putArray("choices")::add);
        return taker.tab()
                .change("PUT", "/api/attempts/" + attempt + "/answers/" + question.position(), body.toString());
    }
}
