package id.netral.learning.audience;

import id.netral.learning.audience.MeantPeople.Rule;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says how many people, and who, an audience means before anything is asked of them. An officer sees people of the own units
 * only. People meant by their declarations are never named, and few of them not even counted exactly; every look at their
 * number is audited.
 */
@Service
@PreAuthorize("hasAnyRole('SDM', 'SDM_OPD', 'ADMIN')")
@Transactional(readOnly = true)
public class AudiencePreviews {

    /** Fewer people than this, meant by a restricted rule, are not told apart. */
    public static final int FEW = 5;

    private static final int MOST_UNITS = 10;

    private final AssignmentReach reach;
    private final MeantPeople meant;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    AudiencePreviews(AssignmentReach reach, MeantPeople meant, AuditTrail audit, Clock clock, ZoneId agencyZone) {
        this.reach = reach;
        this.meant = meant;
        this.audit = audit;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /**
     * Counts. Throws {@link id.netral.common.RefusedException} {@code audience.unit-outside} or {@code audience.restricted}
     * for what is out of the signed-in user's reach.
     */
    @Transactional
    public AudiencePreview of(Audience audience) {
        reach.check(audience);
        var rule = rule(audience);
        var people = meant.count(rule);
        if (audience.restricted()) {
            audit.record(AuditAction.DECLARATIONS_COUNTED, audience.json(), Map.of());
            var few = people < FEW;
            return new AudiencePreview(few ? FEW : people, !few, List.of(), false);
        }
        return new AudiencePreview(people, true, meant.largest(rule, MOST_UNITS), true);
    }

    /**
     * A page of the people by name; nobody for a restricted rule. Throws as {@link #of}.
     *
     * @param name part of the name, empty for all
     */
    public List<AudiencePerson> people(Audience audience, String name, Pageable page) {
        reach.check(audience);
        if (audience.restricted()) {
            return List.of();
        }
        return meant.page(rule(audience), name.strip(), page);
    }

    private Rule rule(Audience audience) {
        return meant.rule(audience, reach.roots(), LocalDate.ofInstant(clock.instant(), zone));
    }
}
