package id.netral.bench.quiz;

import id.netral.bench.quiz.Acknowledged.Given;
import id.netral.bench.quiz.FaultTally.What;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * People whose clocks are wrong hand in within a second of the deadline, by the server's countdown. What is sent in time
 * is taken, what comes when deadline and grace are over is not; one in five never hands in.
 */
record Deadlines(FaultStage stage, int people) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Duration CERTAINLY_LATE = Duration.ofSeconds(2);
    private static final Duration ARRIVALS = Duration.ofSeconds(30);
    private static final Duration LONGEST_LEFT_LYING = Duration.ofSeconds(90);
    private static final int LEFT_LYING_ONE_IN = 5;
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
        awaitAllHandedIn();
    }

    /** What people left lying is handed in by the application's own job. */
    private void awaitAllHandedIn() throws InterruptedException {
        var until = System.nanoTime() + LONGEST_LEFT_LYING.toNanos();
        while (Ledger.read(stage.database().jdbc()).open() > 0 && System.nanoTime() < until) {
            Thread.sleep(500);
        }
    }

    private void attempt(Taker taker, boolean late) throws InterruptedException {
        var clock = new WrongClock(Duration.ofSeconds(taker.random().nextInt(-86_400, 86_400)));
        var attempt = taker.start(stage.timed());
        var page = taker.page(attempt, new Journal(), Duration.ofMinutes(FaultStage.TIME_LIMIT_MINUTES));
        var loaded = page.load();
        if (!loaded.ok() || loaded.json().path("submitted").asBoolean()) {
            stage.tally()
                    .count(What.TOO_SLOW); // the machine was so busy that the minute was over before the first question
            return;
        }
        var state = loaded.json();
        var left = Duration.between(
                Instant.parse(state.path("now").asString()),
                Instant.parse(state.path("deadline").asString()));
        var deadline = clock.now().plus(left); // on the person's own clock, which only counts down
        var questions = Question.of(state);
        answer(taker, attempt, questions.getFirst());
        if (late) {
            sleepUntil(clock, deadline.plus(GRACE).plus(CERTAINLY_LATE));
            tooLate(taker, attempt, questions.get(1));
        } else {
            sleepUntil(clock, deadline.plusMillis(taker.random().nextInt(-1_000, 1_000)));
            answer(taker, attempt, questions.get(1));
        }
        stage.tally().count(What.AT_THE_DEADLINE);
        if (taker.random().nextInt(LEFT_LYING_ONE_IN) > 0) {
            page.submit();
        }
    }

    private static void sleepUntil(WrongClock clock, Instant moment) throws InterruptedException {
        Thread.sleep(Math.max(0, Duration.between(clock.now(), moment).toMillis()));
    }

    /** Repeated while there is no reply. One that comes only when the grace is over was late, not refused wrongly. */
    private void answer(Taker taker, long attempt, Question question) {
        var begin = System.nanoTime();
        var reply = put(taker, attempt, question);
        while (reply.status() == 0 || reply.status() >= 500) {
            reply = put(taker, attempt, question);
        }
        if (reply.ok()) {
            var saved = reply.json();
            stage.acknowledged()
                    .add(
                            attempt,
                            question.position(),
                            new Given(
                                    Question.texts(saved.path("choices")),
                                    saved.path("seq").asInt()));
        } else if (System.nanoTime() - begin < GRACE.minus(CERTAINLY_LATE).toNanos()) {
            stage.tally().count(What.WRONG_REFUSALS, "answer at the deadline: " + reply);
        }
    }

    private void tooLate(Taker taker, long attempt, Question question) {
        var reply = put(taker, attempt, question);
        if (reply.ok()) {
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
