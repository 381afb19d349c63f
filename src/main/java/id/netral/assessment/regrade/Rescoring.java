package id.netral.assessment.regrade;

import id.netral.assessment.AttemptId;
import id.netral.assessment.answer.Correction;
import id.netral.assessment.answer.Scoring;
import id.netral.assessment.attempt.Corrections;
import id.netral.assessment.quiz.QuizContent;
import id.netral.assessment.regrade.AffectedAttemptRepository.Affected;
import id.netral.assessment.regrade.AffectedAttemptRepository.GivenAnswer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Works out what attempts are worth under a planned regrade and under those made before. */
@Component
class Rescoring {

    private final AffectedAttemptRepository attempts;
    private final QuizContent content;
    private final Corrections corrections;

    Rescoring(AffectedAttemptRepository attempts, QuizContent content, Corrections corrections) {
        this.attempts = attempts;
        this.content = content;
        this.corrections = corrections;
    }

    /** An attempt with its new points by position. */
    record Rescored(RegradedAttempt attempt, Map<Integer, BigDecimal> points) {}

    /** The attempts, each with a wrong revision, by id. */
    List<Rescored> of(RegradePlan plan, List<AttemptId> ids) {
        var raw = ids.stream().map(AttemptId::value).toList();
        var answers = attempts.answers(raw).stream().collect(Collectors.groupingBy(GivenAnswer::attempt));
        var revisions = answers.values().stream()
                .flatMap(List::stream)
                .map(GivenAnswer::revision)
                .collect(Collectors.toSet());
        var made = new HashMap<>(corrections.of(revisions));
        plan.wrong().forEach(revision -> made.put(revision, plan.correction()));
        return attempts.affected(raw).stream()
                .map(each -> rescored(each, answers.getOrDefault(each.id(), List.of()), made))
                .toList();
    }

    private Rescored rescored(Affected each, List<GivenAnswer> answers, Map<Long, Correction> made) {
        var points = new TreeMap<Integer, BigDecimal>();
        var counting = new ArrayList<BigDecimal>();
        for (var given : answers) {
            var seen = content.revision(given.revision()).body();
            var earned = Correction.points(seen, made.get(given.revision()), given.given());
            points.put(given.position(), earned);
            if (given.graded()) {
                counting.add(earned);
            }
        }
        var score = Scoring.total(counting);
        return new Rescored(each.at(score), points);
    }
}
