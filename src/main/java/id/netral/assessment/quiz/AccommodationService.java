package id.netral.assessment.quiz;

import id.netral.assessment.quiz.AccommodationRepository.Person;
import id.netral.common.EmployeeId;
import id.netral.common.LikePattern;
import id.netral.common.RefusedException;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives people more time in quizzes with a time limit. Why they need it is asked of nobody and stored nowhere. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'SDM', 'ADMIN')")
public class AccommodationService {

    private static final int MOST_PERCENT = 300;

    private final AccommodationRepository accommodations;
    private final AttemptsUnderWay attempts;
    private final AuditTrail audit;
    private final Clock clock;

    AccommodationService(
            AccommodationRepository accommodations, AttemptsUnderWay attempts, AuditTrail audit, Clock clock) {
        this.accommodations = accommodations;
        this.attempts = attempts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody with extra time, by name. */
    @Transactional(readOnly = true)
    public List<Accommodation> all() {
        return accommodations.all().stream().map(Person::shown).toList();
    }

    /** Active employees whose name contains the text or whose NIP begins with it, by name; extra time 0 for most. */
    @Transactional(readOnly = true)
    public List<Accommodation> people(String text, int offset, int limit) {
        var typed = text.strip();
        var found =
                accommodations.people(LikePattern.containing(typed), LikePattern.literal(typed) + "%", offset, limit);
        return found.stream().map(Person::shown).toList();
    }

    /**
     * Gives the person extra time, for attempts under way too; 0 takes it back for attempts to come. Throws
     * {@link RefusedException} {@code accommodation.percent} outside 0 to 300.
     */
    @Transactional
    public void give(EmployeeId employee, int extraPercent) {
        if (extraPercent < 0 || extraPercent > MOST_PERCENT) {
            throw new RefusedException("accommodation.percent", MOST_PERCENT);
        }
        if (extraPercent == 0) {
            accommodations.takeBack(employee.value());
        } else {
            accommodations.give(employee.value(), extraPercent, clock.instant());
        }
        attempts.extend(employee);
        audit.record(AuditAction.ACCOMMODATION_CHANGED, employee.toString(), Map.of("percent", extraPercent));
    }
}
