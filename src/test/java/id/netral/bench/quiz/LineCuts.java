package id.netral.bench.quiz;

import id.netral.bench.quiz.FaultTally.What;
import java.time.Duration;
import java.util.List;

/** Attempts during which the line is cut for a while; half of the people reload the page meanwhile. */
record LineCuts(FaultStage stage, int attempts, Duration longest) {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration THOUGHT = Duration.ofSeconds(2);
    private static final int ANSWERS_BEFORE = 5;
    private static final int MOST_ANSWERS_MEANWHILE = 12;

    void run() throws InterruptedException {
        FaultStage.begin(attempts, i -> attempt(stage.somebody(), i % 2 == 0)).await();
    }

    private void attempt(Taker taker, boolean reload) throws InterruptedException {
        var attempt = taker.start(stage.untimed().getFirst());
        if (attempt == 0) {
            return;
        }
        var journal = new Journal();
        var page = taker.page(attempt, journal, longest);
        var questions = page.open();
        answer(taker, page, questions, ANSWERS_BEFORE, THOUGHT);
        taker.line().cut(true);
        stage.tally().count(What.CUTS);
        var length = length(taker);
        var meanwhile = 1 + taker.random().nextInt(MOST_ANSWERS_MEANWHILE);
        answer(taker, page, questions, meanwhile, length.dividedBy(meanwhile));
        if (reload) {
            page = reload(taker, page, attempt, journal);
        }
        taker.line().cut(false);
        if (reload) {
            questions = page.open();
        }
        answer(taker, page, questions, ANSWERS_BEFORE, THOUGHT);
        page.submit();
    }

    /** The page does not load before the line is back, so nothing more can be answered until then. */
    private Player reload(Taker taker, Player page, long attempt, Journal journal) {
        page.close();
        stage.tally().count(What.RELOADS);
        return taker.page(attempt, journal, longest);
    }

    /** Short cuts are more frequent than long ones: evenly spread on a logarithmic scale. */
    private Duration length(Taker taker) {
        var factor = (double) longest.toMillis() / SHORTEST.toMillis();
        return Duration.ofMillis(
                Math.round(SHORTEST.toMillis() * Math.pow(factor, taker.random().nextDouble())));
    }

    private static void answer(Taker taker, Player page, List<Question> questions, int answers, Duration longestThought)
            throws InterruptedException {
        for (var i = 0; i < answers && !questions.isEmpty(); i++) {
            Thread.sleep(taker.random().nextLong(Math.max(1, longestThought.toMillis())));
            var question = questions.get(taker.random().nextInt(questions.size()));
            page.choose(question.position(), question.anyAnswer(taker.random()));
        }
    }
}
