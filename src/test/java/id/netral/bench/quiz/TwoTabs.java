package id.netral.bench.quiz;

import id.netral.bench.quiz.Acknowledged.Given;
import id.netral.bench.quiz.FaultTally.What;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two tabs answer one question: requests are repeated, reordered and replayed. In half of the interleavings one after the
 * other, so that every reply is known beforehand; in the other half at the same time.
 */
record TwoTabs(FaultStage stage, int interleavings) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int AT_ONCE = 8;
    private static final int MOST_REQUESTS = 12;

    /** A question of an attempt that no other interleaving touches. */
    private record Place(Taker taker, long attempt, Question question) {}

    void run() throws InterruptedException {
        FaultStage.begin(AT_ONCE, worker -> {
                    var left = interleavings / AT_ONCE + (worker < interleavings % AT_ONCE ? 1 : 0);
                    while (left > 0) {
                        left -= attempt(stage.somebody(), left);
                    }
                })
                .await();
    }

    private int attempt(Taker taker, int most) throws InterruptedException {
        var attempt = taker.start(stage.untimed().getLast());
        var page = taker.page(attempt, new Journal(), java.time.Duration.ZERO);
        var questions = page.open();
        var done = 0;
        for (var question : questions.subList(0, Math.min(most, questions.size()))) {
            interleave(new Place(taker, attempt, question), done++ % 2 == 0);
            stage.tally().count(What.INTERLEAVINGS);
        }
        if (questions.isEmpty()) {
            throw new IllegalStateException("no questions in attempt " + attempt);
        }
        page.submit();
        return done;
    }

    private void interleave(Place place, boolean together) throws InterruptedException {
        var requests = requests(place.question(), place.taker().random());
        if (together) {
            var twoTabs = List.of(place.taker().tab(), place.taker().tab());
            FaultStage.begin(requests.size(), i -> {
                        synchronized (twoTabs.get(i % 2)) { // a tab has one request under way
                            send(twoTabs.get(i % 2), place, requests.get(i));
                        }
                    })
                    .await();
        } else {
            inTurn(place, requests);
        }
    }

    /** What two tabs that know nothing of each other may send, in any order, some of it more than once. */
    private static List<Given> requests(Question question, Random random) {
        var requests = new ArrayList<Given>();
        var seqs = new int[2];
        var count = 4 + random.nextInt(MOST_REQUESTS - 3);
        for (var i = 0; i < count; i++) {
            if (!requests.isEmpty() && random.nextInt(4) == 0) {
                requests.add(requests.get(random.nextInt(requests.size()))); // repeated or replayed
            } else {
                requests.add(new Given(question.anyAnswer(random), ++seqs[random.nextInt(2)]));
            }
        }
        if (random.nextBoolean()) {
            Collections.shuffle(requests, random);
        }
        return requests;
    }

    private void inTurn(Place place, List<Given> requests) {
        var line = place.taker().tab();
        var stored = new Given(List.of(), 0);
        for (var sent : requests) {
            var newer = sent.seq() > stored.seq();
            stored = newer ? sent : stored;
            var reply = send(line, place, sent);
            var same = sent.choices().equals(stored.choices());
            var told = reply.ok() ? reply.json() : reply.json().path("saved");
            if (reply.status() != (newer || same ? 200 : 409)) {
                stage.tally().count(What.WRONG_REFUSALS, "two tabs: " + sent + " on " + stored + " gave " + reply);
            } else if (told.path("seq").asInt() != stored.seq()
                    || !Question.texts(told.path("choices")).equals(stored.choices())) {
                stage.tally().count(What.WRONG_ACCEPTANCES, "two tabs: " + stored + " is told as " + reply);
            }
        }
    }

    private Reply send(Line line, Place place, Given given) {
        var body = JSON.createObjectNode().put("seq", given.seq());
        given.choices().forEach(body.putArray("choices")::add);
        var reply = line.change(
                "PUT",
                "/api/attempts/" + place.attempt() + "/answers/"
                        + place.question().position(),
                body.toString());
        if (reply.ok()) {
            var saved = reply.json();
            stage.acknowledged()
                    .add(
                            place.attempt(),
                            place.question().position(),
                            new Given(
                                    Question.texts(saved.path("choices")),
                                    saved.path("seq").asInt()));
        } else if (reply.status() != 409 || !"answer.outdated".equals(reply.error())) {
            stage.tally().count(What.WRONG_REFUSALS, "two tabs: " + reply);
        }
        return reply;
    }
}
