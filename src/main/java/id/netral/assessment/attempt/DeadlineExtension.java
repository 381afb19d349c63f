package id.netral.assessment.attempt;

import id.netral.assessment.quiz.AccommodationRepository;
import id.netral.assessment.quiz.AttemptsUnderWay;
import id.netral.assessment.quiz.QuizRules;
import id.netral.assessment.quiz.QuizRulesReader;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Moves the deadlines of attempts under way when more time is given; never to an earlier moment. */
@Component
class DeadlineExtension implements AttemptsUnderWay {

    private final QuizAttemptRepository attempts;
    private final AccommodationRepository accommodations;
    private final QuizRulesReader rules;

    DeadlineExtension(QuizAttemptRepository attempts, AccommodationRepository accommodations, QuizRulesReader rules) {
        this.attempts = attempts;
        this.accommodations = accommodations;
        this.rules = rules;
    }

    @Override
    public void extend(ModuleVersionId version) {
        extend(attempts.openOfVersion(version.value()));
    }

    @Override
    public void extend(EmployeeId employee) {
        extend(attempts.openOfEmployee(employee.value()));
    }

    /** Held by their ids: whoever holds an attempt waits for no index that was held on the way to it. */
    private void extend(List<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var open = attempts.lockOpen(ids);
        var extra = accommodations.extraPercents(
                open.stream().map(QuizAttempt::employee).toList());
        var now = new HashMap<ModuleVersionId, Optional<QuizRules>>();
        for (var attempt : open) {
            now.computeIfAbsent(attempt.version(), version -> Optional.ofNullable(rules.read(version)))
                    .ifPresent(quiz -> attempt.extend(
                            quiz.deadline(attempt.startedAt(), extra.getOrDefault(attempt.employee(), 0))));
        }
    }
}
