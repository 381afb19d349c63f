package id.netral.bench.quiz;

import id.netral.bench.quiz.Acknowledged.Given;
import id.netral.bench.quiz.FaultTally.What;
import id.netral.bench.quiz.Journal.Unsent;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * The quiz player of the browser, its {@code outbox.ts} in Java: answers go out one after the other until each is
 * acknowledged, a newer one to the same question replaces an unsent one, a reload keeps the journal. Waits are shorter
 * than in the browser, so that more happens. A refusal that a person would not understand is counted.
 */
final class Player {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final Line line;
    private final Runnable signInAgain;
    private final long attempt;
    private final Journal journal;
    private final Acknowledged acknowledged;
    private final FaultTally tally;
    private final long until;
    private final Map<Integer, Unsent> unsent = new LinkedHashMap<>();
    private final Map<Integer, Integer> seqs = new LinkedHashMap<>();
    private boolean pumping;
    private boolean closed;

    /**
     * A freshly loaded page.
     *
     * @param signInAgain what the person does when the session is over
     * @param until when to give up, as {@link System#nanoTime()}
     */
    Player(
            Line line,
            Runnable signInAgain,
            long attempt,
            Journal journal,
            Acknowledged acknowledged,
            FaultTally tally,
            long until) {
        this.line = line;
        this.signInAgain = signInAgain;
        this.attempt = attempt;
        this.journal = journal;
        this.acknowledged = acknowledged;
        this.tally = tally;
        this.until = until;
    }

    /** Loads the questions, and sends what the page before left unsent. Empty when that never worked. */
    List<Question> open() throws InterruptedException {
        var state = load();
        var questions = state.ok() ? Question.of(state.json()) : List.<Question>of();
        takeUp(questions);
        return questions;
    }

    /** What the server knows of the attempt. */
    Reply load() throws InterruptedException {
        return persist(() -> line.get(path("")));
    }

    private synchronized void takeUp(List<Question> questions) {
        questions.forEach(question -> seqs.put(question.position(), question.seq()));
        var left = journal.read();
        for (var question : questions) {
            var kept = left.get(question.position());
            if (kept == null) {
                continue;
            }
            if (question.seq() >= kept.seq() && question.choices().equals(kept.choices())) {
                journal.remove(question.position(), kept);
            } else {
                unsent.put(question.position(), kept);
                seqs.merge(question.position(), kept.seq(), Math::max);
            }
        }
        pump();
    }

    /** The person chooses. */
    synchronized void choose(int position, List<String> choices) {
        var answer = new Unsent(choices, seqs.getOrDefault(position, 0) + 1);
        seqs.put(position, answer.seq());
        unsent.put(position, answer);
        journal.put(position, answer);
        pump();
    }

    /** The page is left: what it still had in memory is gone, replies that come now are not seen. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Waits until all is acknowledged, then hands in. False when that never worked. */
    boolean submit() throws InterruptedException {
        if (!drained()) {
            tally.count(What.STUCK, "answers were never acknowledged");
            return false;
        }
        return persist(() -> line.change("POST", path("/submit"), "")).ok();
    }

    private synchronized boolean drained() throws InterruptedException {
        while (pumping) {
            var left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return unsent.isEmpty();
    }

    private void pump() {
        if (!pumping && !unsent.isEmpty() && !closed) {
            pumping = true;
            Thread.startVirtualThread(this::sendAll);
        }
    }

    private void sendAll() {
        var wait = FIRST_WAIT;
        try {
            for (var next = next(); next != null; next = next()) {
                var reply = send(next.getKey(), next.getValue());
                if (take(next.getKey(), next.getValue(), reply)) {
                    wait = FIRST_WAIT;
                } else {
                    wait = pause(wait);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Map.Entry<Integer, Unsent> next() {
        if (closed || unsent.isEmpty() || System.nanoTime() > until) {
            pumping = false;
            notifyAll();
            return null;
        }
        var first = unsent.entrySet().iterator().next();
        return Map.entry(first.getKey(), first.getValue());
    }

    private Reply send(int position, Unsent answer) {
        var body = JSON.createObjectNode().put("seq", answer.seq());
        answer.choices().forEach(body.putArray("choices")::add);
        return line.change("PUT", path("/answers/" + position), body.toString());
    }

    /** False when it has to be sent again later. */
    private synchronized boolean take(int position, Unsent sent, Reply reply) {
        if (closed) {
            return true;
        }
        if (reply.ok()) {
            var saved = reply.json();
            acknowledged.add(
                    attempt,
                    position,
                    new Given(
                            Question.texts(saved.path("choices")),
                            saved.path("seq").asInt()));
            seqs.merge(position, saved.path("seq").asInt(), Math::max);
        } else if (isAway(reply)) {
            return false;
        } else {
            tally.count(What.WRONG_REFUSALS, "answer: " + reply);
        }
        unsent.remove(position, sent);
        journal.remove(position, sent);
        return true;
    }

    private boolean isAway(Reply reply) {
        if (reply.status() == 401) {
            tally.count(What.SIGNED_IN_AGAIN);
            signInAgain.run();
            return true;
        }
        return reply.status() == 0 || reply.status() >= 500 || "csrf".equals(reply.error());
    }

    /** Repeats a request that may be repeated until the server has answered it. */
    private Reply persist(Supplier<Reply> request) throws InterruptedException {
        var wait = FIRST_WAIT;
        while (true) {
            var reply = request.get();
            if (reply.ok()) {
                return reply;
            }
            if (!isAway(reply)) {
                tally.count(What.WRONG_REFUSALS, "request: " + reply);
                return reply;
            }
            if (System.nanoTime() > until) {
                tally.count(What.STUCK, "last reply: " + reply);
                return reply;
            }
            wait = pause(wait);
        }
    }

    private static Duration pause(Duration wait) throws InterruptedException {
        Thread.sleep(
                (long) (wait.toMillis() * (0.75 + ThreadLocalRandom.current().nextDouble() / 2)));
        return wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
    }

    /** Starts the module's quiz, as often as it takes; 0 when that never worked. */
    static long start(Player anywhere, String module) throws InterruptedException {
        var reply = anywhere.persist(() -> anywhere.line.change("POST", "/api/quizzes/" + module + "/attempts", ""));
        return reply.ok() ? reply.json().path("attempt").asLong() : 0;
    }

    private String path(String rest) {
        return "/api/attempts/" + attempt + rest;
    }
}
