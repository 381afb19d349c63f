package id.netral.learning.duty;

import id.netral.common.EmployeeId;
import id.netral.learning.DutiesChanged;
import id.netral.learning.audience.AudienceMemberRepository;
import id.netral.learning.duty.MeantDuties.Meant;
import id.netral.learning.path.LearningPaths;
import id.netral.people.PeopleChanged;
import id.netral.people.UnitId;
import id.netral.people.UnitTree;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the duties of single people, or of those of some units, in step when only these have changed. Asks what the assignments ask already and looks at
 * nobody else, so an edit costs the same in an agency of fifty and of fifty thousand; what opens and ends by the calendar
 * waits for {@link DutyRoll}'s night.
 */
@Component
@Transactional
class DutiesOfPeople {

    private static final int MOST_NAMED = 1_000;

    private final AssignmentRepository assignments;
    private final AssignmentCycles cycles;
    private final LearningPaths paths;
    private final AudienceMemberRepository audiences;
    private final ModuleOffer offer;
    private final MeantDuties duties;
    private final Clock clock;
    private final ZoneId zone;
    private final ApplicationEventPublisher events;

    DutiesOfPeople(
            AssignmentRepository assignments,
            AssignmentCycles cycles,
            LearningPaths paths,
            AudienceMemberRepository audiences,
            ModuleOffer offer,
            MeantDuties duties,
            Clock clock,
            ZoneId agencyZone,
            ApplicationEventPublisher events) {
        this.assignments = assignments;
        this.cycles = cycles;
        this.paths = paths;
        this.audiences = audiences;
        this.offer = offer;
        this.duties = duties;
        this.clock = clock;
        this.zone = agencyZone;
        this.events = events;
    }

    /** Gives them what they are asked now, and releases them from what they are asked no longer. */
    void refresh(PeopleChanged changed) {
        var touched = changed.units().isEmpty() ? changed : named(changed);
        if (touched.anybody()) {
            return; // nobody is in these units
        }
        var tree = audiences.tree();
        var now = clock.instant();
        assignments.running().stream()
                .filter(assignment -> assignments.hold(assignment.id()) == 1)
                .forEach(assignment -> refresh(assignment.row(zone), tree, touched, now));
        events.publishEvent(new DutiesChanged());
    }

    /** Few people by their ids, which lead straight to their duties; more would not fit into a statement. */
    private PeopleChanged named(PeopleChanged changed) {
        var people =
                audiences.peopleIn(changed.units().stream().map(UnitId::value).toList());
        return people.size() > MOST_NAMED
                ? changed
                : new PeopleChanged(people.stream().map(EmployeeId::new).collect(Collectors.toSet()));
    }

    private void refresh(AssignmentRow assignment, UnitTree tree, PeopleChanged touched, Instant now) {
        var today = LocalDate.ofInstant(now, zone);
        var meant = Meant.by(assignment, tree, today).among(touched);
        duties.releaseWhoLeft(meant, now);
        cycles.standing(assignment, offer.among(assignment.order().target().modules(paths)))
                .forEach((module, cycle) -> duties.ask(meant, module, cycle, today, now));
    }
}
