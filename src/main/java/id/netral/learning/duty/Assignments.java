package id.netral.learning.duty;

import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.learning.OwnRecords;
import id.netral.learning.audience.AssignmentReach;
import id.netral.learning.audience.Audience;
import id.netral.learning.path.LearningPaths;
import id.netral.people.UnitId;
import id.netral.security.CurrentUser;
import id.netral.security.SignedInUser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is asked of whom. HR asks the whole agency; an officer asks the own units, and whatever the rule says, nobody outside
 * them is ever meant.
 */
@Service
@Transactional(readOnly = true)
public class Assignments {

    private static final String HR = "hasAnyRole('SDM', 'ADMIN')";
    private static final String HR_OR_OFFICER = "hasAnyRole('SDM', 'SDM_OPD', 'ADMIN')";

    private final AssignmentRepository repository;
    private final AssignmentCycles cycles;
    private final LearningPaths paths;
    private final AssignmentReach reach;
    private final AssignmentListings listings;
    private final DutyRoll roll;
    private final OpenDuties open;
    private final DutySummary summary;
    private final AssignmentWords words;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ZoneId zone;

    Assignments(
            AssignmentRepository repository,
            AssignmentCycles cycles,
            LearningPaths paths,
            AssignmentReach reach,
            AssignmentListings listings,
            DutyRoll roll,
            OpenDuties open,
            DutySummary summary,
            AssignmentWords words,
            CurrentUser currentUser,
            Clock clock,
            ZoneId agencyZone) {
        this.repository = repository;
        this.cycles = cycles;
        this.paths = paths;
        this.reach = reach;
        this.listings = listings;
        this.roll = roll;
        this.open = open;
        this.summary = summary;
        this.words = words;
        this.currentUser = currentUser;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /**
     * Asks a module of a unit's people, or of everybody with a null unit, from today on; as {@link #assign(AssignmentOrder)}.
     *
     * @param dueOn last day, null without a deadline
     */
    @PreAuthorize(HR_OR_OFFICER)
    @Transactional
    public void assign(ModuleId module, @Nullable UnitId unit, @Nullable LocalDate dueOn) {
        assign(AssignmentOrder.of(module, audience(unit), today(), dueOn));
    }

    /**
     * Asks something of an audience, also of those who come to belong to it later; audited. Throws {@link RefusedException}
     * {@code assignment.…} for days that contradict each other, what does not exist or what runs already, and
     * {@code audience.…} for what is out of the signed-in user's reach.
     */
    @PreAuthorize(HR_OR_OFFICER)
    @Transactional
    public AssignmentId assign(AssignmentOrder order) {
        if (order.startsOn().isBefore(today())) {
            throw new RefusedException("assignment.start-past");
        }
        return begin(order, reach.roots(), null);
    }

    /**
     * Asks a module of a unit's people or of everybody, unless that is already so. For start-up code only: it asks for
     * no rights and must not be called for a person.
     */
    @Transactional
    public void assignAtStart(ModuleId module, @Nullable UnitId unit, @Nullable LocalDate dueOn) {
        var order = AssignmentOrder.of(module, audience(unit), today(), dueOn);
        var assignment = new Assignment(order, List.of(), null, by(), clock.instant());
        var terms = assignment.terms();
        if (repository.running(terms.targetKey(), terms.unitKey(), terms.audienceHash()) == 0) {
            roll.refresh(repository.save(assignment).id());
        }
    }

    /**
     * Changes what is asked, by ending the assignment and beginning a new one in its place: what was asked of whom until now
     * stays on record. The target stays; so does the beginning once it is past, and the cycles it has been through. Where
     * the deadline stays the same, people keep theirs. Throws as {@link #assign(AssignmentOrder)}, and
     * {@code assignment.unknown} for one that does not run.
     */
    @PreAuthorize(HR_OR_OFFICER)
    @Transactional
    public AssignmentId change(AssignmentId id, AssignmentOrder order) {
        var earlier = require(id);
        if (!earlier.running()) {
            throw new RefusedException("assignment.unknown");
        }
        var begun = !earlier.order().startsOn().isAfter(today());
        if (!begun && order.startsOn().isBefore(today())) {
            throw new RefusedException("assignment.start-past");
        }
        var wanted = order.continuing(
                earlier.order().target(), begun ? earlier.order().startsOn() : order.startsOn());
        repository.end(id.value(), clock.instant());
        var changed = begin(wanted, earlier.scope(), begun ? earlier : null);
        roll.refresh(id);
        return changed;
    }

    private AssignmentId begin(AssignmentOrder order, List<UnitId> scope, @Nullable AssignmentRow earlier) {
        order.checkDays(today(), earlier == null ? null : earlier.order().deadline());
        var title = words.title(order.target()).orElseThrow(() -> new RefusedException("assignment.module-unknown"));
        if (!words.knows(order.audience().units())) {
            throw new RefusedException("assignment.unit-unknown");
        }
        reach.check(order.audience());
        var now = clock.instant();
        var id = add(new Assignment(order, scope, earlier == null ? null : earlier.id(), by(), now), title);
        if (earlier != null) {
            cycles.carryOver(earlier.id(), id);
        } else if (!order.earlierCounts()) {
            cycles.openAnew(
                    repository.kept(id.value()).orElseThrow().row(zone),
                    order.target().modules(paths),
                    now);
        }
        roll.refresh(id);
        if (earlier != null && order.deadline().equals(earlier.order().deadline())) {
            roll.keepDeadlines(earlier.id(), id);
        }
        words.record(earlier == null ? "assigned" : "revised", title, order);
        return id;
    }

    private AssignmentId add(Assignment assignment, String title) {
        try {
            var id = repository.save(assignment).id();
            repository.flush();
            return id;
        } catch (DuplicateKeyException runsAlready) {
            throw new RefusedException("assignment.runs-already", title);
        }
    }

    /** Ends an assignment, audited; nothing happens when it has ended before. */
    @PreAuthorize(HR_OR_OFFICER)
    @Transactional
    public void end(AssignmentId id) {
        var row = require(id);
        if (repository.end(id.value(), clock.instant()) > 0) {
            roll.refresh(id);
            words.record("ended", words.title(row.order().target()).orElse("?"), row.order());
        }
    }

    /** What an assignment asks; throws {@link RefusedException} {@code assignment.unknown}. */
    @PreAuthorize(HR_OR_OFFICER)
    public AssignmentOrder order(AssignmentId id) {
        return require(id).order();
    }

    /** A page of the assignments in reach: running ones first, newest first. */
    @PreAuthorize(HR_OR_OFFICER)
    public List<AssignmentListing> page(Pageable page) {
        var rows = repository.page(page, reach.units()).stream()
                .map(kept -> kept.row(zone))
                .toList();
        return listings.of(rows, today());
    }

    /** What is asked of the employee at present; for the employee and for HR. */
    @PreAuthorize(HR + " or " + OwnRecords.RULE)
    public Map<ModuleId, Duty> duties(EmployeeId employee) {
        return summary.of(employee, open.of(employee));
    }

    private AssignmentRow require(AssignmentId id) {
        return repository
                .find(id, reach.units())
                .orElseThrow(() -> new RefusedException("assignment.unknown"))
                .row(zone);
    }

    private static Audience audience(@Nullable UnitId unit) {
        return unit == null ? Audience.EVERYBODY : Audience.of(unit);
    }

    private @Nullable Long by() {
        return currentUser.find().map(SignedInUser::accountId).orElse(null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
