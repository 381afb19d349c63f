package id.netral.learning;

import id.netral.catalog.ModuleId;
import id.netral.catalog.ModulePublished;
import id.netral.catalog.ModuleWithdrawn;
import id.netral.learning.DutyRows.Meant;
import id.netral.learning.Recurrence.Kind;
import id.netral.people.PeopleChanged;
import id.netral.people.UnitTree;
import id.netral.rules.ElectionCalendarChanged;
import id.netral.security.RolesChanged;
import id.netral.security.SystemSession;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the duties in step with assignments and people: whom an assignment means gets a duty, whom it means no longer is
 * released. Nothing is ever deleted, and what was completed stays. Runs in the transaction of whatever changed, a few
 * statements an assignment however many people it means.
 */
@Component
@Transactional
class DutyRoll {

    private final AssignmentStore assignments;
    private final AssignmentCycles cycles;
    private final LearningPathRepository paths;
    private final AudienceMemberRepository audiences;
    private final ModuleOffer offer;
    private final DutyRows duties;
    private final DutiesOfPeople people;
    private final Clock clock;
    private final ZoneId zone;
    private final ApplicationEventPublisher events;

    DutyRoll(
            AssignmentStore assignments,
            AssignmentCycles cycles,
            LearningPathRepository paths,
            AudienceMemberRepository audiences,
            ModuleOffer offer,
            DutyRows duties,
            DutiesOfPeople people,
            Clock clock,
            ZoneId agencyZone,
            ApplicationEventPublisher events) {
        this.assignments = assignments;
        this.cycles = cycles;
        this.paths = paths;
        this.audiences = audiences;
        this.offer = offer;
        this.duties = duties;
        this.people = people;
        this.clock = clock;
        this.zone = agencyZone;
        this.events = events;
    }

    @EventListener
    void peopleChanged(PeopleChanged event) {
        if (event.anybody()) {
            refresh(clock.instant());
        } else {
            people.refresh(event);
        }
    }

    @EventListener
    void electionsChanged(ElectionCalendarChanged event) {
        refreshWhere(assignment -> assignment.order().recurrence().kind() == Kind.ELECTION);
    }

    @EventListener
    void rolesChanged(RolesChanged event) {
        refreshWhere(assignment -> assignment.order().audience().usesRoles());
    }

    /** What was done is asked anew where a version of weight does so, what was withdrawn is asked again. */
    @EventListener
    void modulePublished(ModulePublished event) {
        if (event.change().material() || offer.reopened(event.module())) {
            refreshAsking(event.module());
        }
    }

    @EventListener
    void moduleWithdrawn(ModuleWithdrawn event) {
        refreshAsking(event.module());
    }

    /** As the system: a module may be published at start, by nobody. */
    private void refreshAsking(ModuleId module) {
        SystemSession.run(() -> refreshWhere(
                assignment -> paths.modules(assignment.order().target()).contains(module)));
    }

    /** Brings the duties of those that mean people by their declarations up to date. */
    void declarationsChanged() {
        refreshWhere(assignment -> assignment.order().audience().restricted());
    }

    /** Gives those whom the changed form of an assignment asks, as it did before, the last day they had. */
    void keepDeadlines(AssignmentId earlier, AssignmentId changed) {
        duties.keepDeadlines(earlier, changed);
    }

    private void refreshWhere(Predicate<AssignmentRow> concerned) {
        assignments.running().stream()
                .flatMap(id -> assignments.find(id).stream())
                .filter(concerned)
                .forEach(assignment -> refresh(assignment.id()));
    }

    /** Brings one assignment's duties up to date. */
    void refresh(AssignmentId id) {
        refresh(id, audiences.tree(), clock.instant());
        events.publishEvent(new DutiesChanged());
    }

    /** Brings all duties up to date, by the moment given. */
    void refresh(Instant now) {
        var tree = audiences.tree();
        assignments.running().forEach(id -> refresh(id, tree, now));
        duties.releaseEnded(now);
        events.publishEvent(new DutiesChanged());
    }

    private void refresh(AssignmentId id, UnitTree tree, Instant now) {
        var assignment = assignments.lock(id).orElseThrow();
        var today = LocalDate.ofInstant(now, zone);
        var endsOn = assignment.order().endsOn();
        if (assignment.running() && endsOn != null && today.isAfter(endsOn)) {
            assignments.end(id, now);
            duties.releaseAllBut(id, List.of(), now);
        } else if (!assignment.running()) {
            duties.releaseAllBut(id, List.of(), now);
        } else if (!today.isBefore(assignment.order().startsOn())) {
            refresh(assignment, tree, today, now);
        }
    }

    private void refresh(AssignmentRow assignment, UnitTree tree, LocalDate today, Instant now) {
        var modules = paths.modules(assignment.order().target());
        var offered = offer.among(modules);
        var meant = Meant.by(assignment, tree, today);
        duties.releaseAllBut(assignment.id(), modules, now);
        duties.releaseWithdrawn(assignment.id(), offered, now);
        duties.releaseWhoLeft(meant, now);
        cycles.current(assignment, offered, now)
                .forEach((module, cycle) -> duties.ask(meant, module, cycle, today, now));
    }
}
