package id.netral.assessment;

import id.netral.common.Score;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes and scores attempts, each once. */
@Component
class AttemptSubmission {

    private final Attempts attempts;
    private final AttemptAnswers answers;
    private final QuestionBank bank;
    private final Corrections corrections;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttemptSubmission(
            Attempts attempts,
            AttemptAnswers answers,
            QuestionBank bank,
            Corrections corrections,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.bank = bank;
        this.corrections = corrections;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Scores the attempt unless that was done; of two callers at once the second waits for the first. An attempt past its
     * deadline counts as handed in at the deadline.
     */
    @Transactional
    public void submit(AttemptSheet sheet) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var at = attempts.deadline(sheet.id()).filter(now::isAfter).orElse(now);
        if (attempts.close(sheet.id(), at)) {
            score(sheet, at);
        }
    }

    private void score(AttemptSheet sheet, Instant at) {
        var points = points(sheet);
        var total = Scoring.total(sheet.counting(points));
        var passed = total.reaches(bank.rules(sheet.version()).passMark());
        answers.score(sheet.id(), points);
        attempts.score(sheet.id(), total, passed);
        if (sheet.purpose() == AttemptPurpose.QUIZ) {
            publish(sheet, total, passed, at);
        }
    }

    private Map<Integer, BigDecimal> points(AttemptSheet sheet) {
        var questions = bank.revisions(sheet.revisions());
        var made = corrections.latest(sheet.revisions());
        var points = new TreeMap<Integer, BigDecimal>();
        for (var given : answers.lock(sheet.id())) {
            var question = Objects.requireNonNull(
                    questions.get(sheet.item(given.position()).revision()));
            var correction = made.get(question.id());
            points.put(given.position(), Correction.points(question.body(), correction, given.answer()));
        }
        return points;
    }

    private void publish(AttemptSheet sheet, Score score, boolean passed, Instant at) {
        events.publishEvent(new AttemptSubmitted(sheet.id(), sheet.employee(), sheet.version(), score, passed, at));
    }
}
