package id.netral.bench.quiz;

import id.netral.bench.quiz.Acknowledged.Given;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/** A person at a quiz: starts it, opens the screen, answers each question once, submits, reads the result. */
final class Learner {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration BEFORE_ANOTHER_SIGN_IN = Duration.ofSeconds(10);
    private static final int MOST_SIGN_INS = 20;

    private final Browser browser;
    private final Timings timings;
    private final Acknowledged acknowledged;

    Learner(Browser browser, Timings timings, Acknowledged acknowledged) {
        this.browser = browser;
        this.timings = timings;
        this.acknowledged = acknowledged;
    }

    /**
     * Signs in; whoever is turned away because too many sign in at once reads so and tries again a little later. The time
     * is from the first try to the last.
     */
    boolean signIn(String nip) {
        return timings.time(Step.SIGN_IN, () -> signInAtLast(nip), done -> done);
    }

    private boolean signInAtLast(String nip) {
        for (var tries = 1; tries < MOST_SIGN_INS; tries++) {
            if (browser.signIn(nip, People.PASSWORD)) {
                return true;
            }
            LockSupport.parkNanos(BEFORE_ANOTHER_SIGN_IN.toNanos());
        }
        return browser.signIn(nip, People.PASSWORD);
    }

    /** The attempt's number; empty when the server refused or failed. */
    OptionalLong start(String module) {
        var reply = timings.time(Step.START, () -> browser.change("POST", "/api/quizzes/" + module + "/attempts", ""));
        return reply.ok() ? OptionalLong.of(reply.json().path("attempt").asLong()) : OptionalLong.empty();
    }

    /** From pressing "start" to the first question: start, the screen, the questions. */
    boolean begin(String module) {
        return timings.time(
                Step.BEGIN,
                () -> {
                    var attempt = start(module);
                    return attempt.isPresent()
                            && browser.openScreen("kuis/" + attempt.getAsLong())
                            && state(attempt.getAsLong()).ok();
                },
                done -> done);
    }

    private Reply state(long attempt) {
        return timings.time(Step.STATE, () -> browser.get("/api/attempts/" + attempt));
    }

    /** A whole attempt; false when something failed or the pace said to stop. */
    boolean attempt(String module, Pace pace) throws InterruptedException {
        var attempt = start(module);
        if (attempt.isEmpty()) {
            return false;
        }
        var id = attempt.getAsLong();
        var screen =
                timings.time(Step.SCREEN, () -> FlowScreen.open(browser, "kuis/" + id), java.util.Optional::isPresent);
        var state = state(id);
        if (!state.ok() || !answerAll(id, Question.of(state.json()), pace)) {
            return false;
        }
        var submitted = timings.time(Step.SUBMIT, () -> browser.change("POST", path(id) + "/submit", ""));
        var result = timings.time(Step.RESULT, () -> browser.get(path(id) + "/result"));
        screen.ifPresent(FlowScreen::close);
        return submitted.ok() && result.ok();
    }

    private boolean answerAll(long attempt, List<Question> questions, Pace pace) throws InterruptedException {
        for (var question : questions) {
            if (!pace.think()) {
                return false;
            }
            var keys = question.keys();
            var choice = keys.get(ThreadLocalRandom.current().nextInt(keys.size()));
            answer(attempt, question.position(), List.of(choice), question.seq() + 1);
        }
        return true;
    }

    private void answer(long attempt, int position, List<String> choices, int seq) {
        var body = JSON.createObjectNode().put("seq", seq);
        choices.forEach(body.putArray("choices")::add);
        var reply = timings.time(
                Step.SAVE, () -> browser.change("PUT", path(attempt) + "/answers/" + position, body.toString()));
        if (reply.ok()) {
            acknowledged.add(attempt, position, new Given(choices, seq));
        }
    }

    private static String path(long attempt) {
        return "/api/attempts/" + attempt;
    }
}
