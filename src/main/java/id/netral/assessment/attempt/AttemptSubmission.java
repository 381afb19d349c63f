package id.netral.assessment.attempt;

import id.netral.assessment.AttemptPurpose;
import id.netral.assessment.AttemptSubmitted;
import id.netral.assessment.AttemptSummary;
import id.netral.assessment.answer.Correction;
import id.netral.assessment.answer.Scoring;
import id.netral.assessment.attempt.QuizAttemptRepository.Held;
import id.netral.assessment.quiz.QuizContent;
import id.netral.common.Score;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes and scores attempts, each once. */
@Component
class AttemptSubmission {

    private final QuizAttemptRepository attempts;
    private final AnswerPoints answers;
    private final QuizContent content;
    private final Corrections corrections;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttemptSubmission(
            QuizAttemptRepository attempts,
            AnswerPoints answers,
            QuizContent content,
            Corrections corrections,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.content = content;
        this.corrections = corrections;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Scores the attempt unless that was done, and tells how it stands; of two callers at once the second waits for the
     * first. An attempt past its deadline counts as handed in at the deadline.
     */
    @Transactional
    public AttemptSummary submit(AttemptSheet sheet) {
        var held = attempts.lock(sheet.id().value());
        if (held.isEmpty()) {
            throw new NoSuchAttemptException();
        }
        var attempt = held.getFirst().attempt();
        if (attempt.open()) {
            score(attempt, points(sheet, held), sheet);
        }
        return attempt.summary();
    }

    private void score(QuizAttempt attempt, Map<Integer, BigDecimal> points, AttemptSheet sheet) {
        var at = attempt.end(clock.instant().truncatedTo(ChronoUnit.MICROS));
        var total = Scoring.total(sheet.counting(points));
        var passed = total.reaches(content.rules(sheet.version()).passMark());
        answers.note(sheet.id(), points);
        attempt.submit(at, total, passed);
        attempts.flush(); // who hears of it may look at the row
        if (sheet.purpose() == AttemptPurpose.QUIZ) {
            publish(sheet, total, passed, at);
        }
    }

    private Map<Integer, BigDecimal> points(AttemptSheet sheet, List<Held> held) {
        var questions = content.revisions(sheet.revisions());
        var made = corrections.latest(sheet.revisions());
        var points = new TreeMap<Integer, BigDecimal>();
        held.stream().map(Held::item).filter(Objects::nonNull).forEach(item -> {
            var question = Objects.requireNonNull(
                    questions.get(sheet.item(item.position()).revision()));
            points.put(item.position(), Correction.points(question.body(), made.get(question.id()), item.answer()));
        });
        return points;
    }

    private void publish(AttemptSheet sheet, Score score, boolean passed, Instant at) {
        events.publishEvent(new AttemptSubmitted(sheet.id(), sheet.employee(), sheet.version(), score, passed, at));
    }
}
