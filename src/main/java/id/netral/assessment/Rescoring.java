package id.netral.assessment;

import id.netral.assessment.RegradedRows.Affected;
import id.netral.assessment.RegradedRows.GivenAnswer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Works out what attempts are worth under a planned regrade and under those made before. */
@Component
class Rescoring {

    private final RegradedRows rows;
    private final QuestionBank bank;
    private final Corrections corrections;

    Rescoring(RegradedRows rows, QuestionBank bank, Corrections corrections) {
        this.rows = rows;
        this.bank = bank;
        this.corrections = corrections;
    }

    /** An attempt with its new points by position. */
    record Rescored(RegradedAttempt attempt, Map<Integer, BigDecimal> points) {}

    /** The attempts, each with a wrong revision, by id. */
    List<Rescored> of(RegradePlan plan, List<AttemptId> attempts) {
        var answers = rows.answers(attempts);
        var revisions = answers.values().stream()
                .flatMap(List::stream)
                .map(GivenAnswer::revision)
                .collect(Collectors.toSet());
        var made = corrections.of(revisions);
        plan.wrong().forEach(revision -> made.put(revision, plan.correction()));
        return rows.of(attempts).stream()
                .map(each -> rescored(each, answers.getOrDefault(each.attempt(), List.of()), made))
                .toList();
    }

    private Rescored rescored(Affected each, List<GivenAnswer> answers, Map<Long, Correction> made) {
        var points = new TreeMap<Integer, BigDecimal>();
        var counting = new ArrayList<BigDecimal>();
        for (var given : answers) {
            var seen = bank.revision(given.revision()).body();
            var earned = Correction.points(seen, made.get(given.revision()), given.answer());
            points.put(given.position(), earned);
            if (given.graded()) {
                counting.add(earned);
            }
        }
        var score = Scoring.total(counting);
        var attempt = new RegradedAttempt(
                each.attempt(),
                each.employee(),
                each.name(),
                each.unit(),
                each.version(),
                each.submittedAt(),
                each.score(),
                score,
                each.passed(),
                score.reaches(each.passMark()));
        return new Rescored(attempt, points);
    }
}
