package id.netral.learning.duty;

import id.netral.catalog.ModuleId;
import id.netral.catalog.ModulePublished;
import id.netral.catalog.ModuleWithdrawn;
import id.netral.learning.DutiesChanged;
import id.netral.learning.audience.AudienceMemberRepository;
import id.netral.learning.audience.DeclarationsChanged;
import id.netral.learning.duty.MeantDuties.Meant;
import id.netral.learning.duty.Recurrence.Kind;
import id.netral.learning.path.LearningPaths;
import id.netral.learning.path.PathChanged;
import id.netral.people.PeopleChanged;
import id.netral.people.UnitTree;
import id.netral.rules.ElectionCalendarChanged;
import id.netral.security.RolesChanged;
import id.netral.security.SystemSession;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    /** A list of values is never empty in SQL. */
    private static final List<Long> NO_MODULE = List.of(0L);

    private final AssignmentRepository assignments;
    private final AssignmentCycles cycles;
    private final LearningPaths paths;
    private final AudienceMemberRepository audiences;
    private final ModuleOffer offer;
    private final DutyRepository duties;
    private final MeantDuties meantDuties;
    private final DutiesOfPeople people;
    private final Clock clock;
    private final ZoneId zone;
    private final ApplicationEventPublisher events;

    DutyRoll(
            AssignmentRepository assignments,
            AssignmentCycles cycles,
            LearningPaths paths,
            AudienceMemberRepository audiences,
            ModuleOffer offer,
            DutyRepository duties,
            MeantDuties meantDuties,
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
        this.meantDuties = meantDuties;
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

    @EventListener
    void declarationsChanged(DeclarationsChanged event) {
        refreshWhere(assignment -> assignment.order().audience().restricted());
    }

    @EventListener
    void pathChanged(PathChanged event) {
        SystemSession.run(() -> assignments.asking(event.path().value()).stream()
                .map(AssignmentId::new)
                .forEach(this::refresh));
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
                assignment -> assignment.order().target().modules(paths).contains(module)));
    }

    /** Gives those whom the changed form of an assignment asks, as it did before, the last day they had. */
    void keepDeadlines(AssignmentId earlier, AssignmentId changed) {
        duties.keepDeadlines(earlier.value(), changed.value());
    }

    private void refreshWhere(Predicate<AssignmentRow> concerned) {
        refresh(running().filter(concerned).toList());
    }

    private Stream<AssignmentRow> running() {
        return assignments.running().stream().map(kept -> kept.row(zone));
    }

    /** Brings one assignment's duties up to date. */
    void refresh(AssignmentId id) {
        refresh(List.of(assignments.kept(id.value()).orElseThrow().row(zone)));
    }

    private void refresh(List<AssignmentRow> some) {
        if (!some.isEmpty()) {
            var tree = audiences.tree();
            var now = clock.instant();
            some.forEach(assignment -> refresh(assignment, tree, now));
            events.publishEvent(new DutiesChanged());
        }
    }

    /** Brings all duties up to date, by the moment given. */
    void refresh(Instant now) {
        var tree = audiences.tree();
        running().forEach(assignment -> refresh(assignment, tree, now));
        duties.releaseEnded(now);
        events.publishEvent(new DutiesChanged());
    }

    // all but its end stays as it was read, so that alone is asked again under the lock
    private void refresh(AssignmentRow assignment, UnitTree tree, Instant now) {
        var id = assignment.id();
        var running = assignments.lock(id.value()) == 1;
        var today = LocalDate.ofInstant(now, zone);
        var endsOn = assignment.order().endsOn();
        if (running && endsOn != null && today.isAfter(endsOn)) {
            assignments.end(id.value(), now);
            duties.releaseAllBut(id.value(), NO_MODULE, now);
        } else if (!running) {
            duties.releaseAllBut(id.value(), NO_MODULE, now);
        } else if (!today.isBefore(assignment.order().startsOn())) {
            refresh(assignment, tree, today, now);
        }
    }

    private void refresh(AssignmentRow assignment, UnitTree tree, LocalDate today, Instant now) {
        var modules = assignment.order().target().modules(paths);
        var offered = offer.among(modules);
        var meant = Meant.by(assignment, tree, today);
        var id = assignment.id().value();
        duties.releaseAllBut(id, ids(modules), now);
        duties.releaseWithdrawn(id, ids(offered), now);
        meantDuties.releaseWhoLeft(meant, now);
        cycles.current(assignment, offered, now)
                .forEach((module, cycle) -> meantDuties.ask(meant, module, cycle, today, now));
    }

    private static List<Long> ids(Collection<ModuleId> modules) {
        return modules.isEmpty()
                ? NO_MODULE
                : modules.stream().map(ModuleId::value).toList();
    }
}
