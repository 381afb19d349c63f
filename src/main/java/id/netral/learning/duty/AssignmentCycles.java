package id.netral.learning.duty;

import id.netral.catalog.ModuleId;
import id.netral.learning.duty.Recurrence.Kind;
import id.netral.rules.ElectionCalendar;
import id.netral.rules.LegalRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the cycles of recurring assignments when their time has come. A cycle, once open, stays as it is. */
@Component
class AssignmentCycles {

    /**
     * One row.
     *
     * @param module null for all modules of the assignment
     * @param countsFrom a completion before does not fulfil it, null when any does
     */
    record Cycle(
            int number,
            @Nullable ModuleId module,
            LocalDate startsOn,
            @Nullable Instant countsFrom,
            String cause,
            ArticleStates states) {

        private static final String VERSION = "VERSION ";

        /** Whether a new version opened it. */
        boolean byVersion() {
            return cause.startsWith(VERSION);
        }

        boolean concerns(ModuleId asked) {
            return module == null || module.equals(asked);
        }
    }

    private final AssignmentCycleRepository kept;
    private final LegalRegister register;
    private final ElectionCalendar elections;
    private final ModuleOffer offer;
    private final ZoneId zone;

    AssignmentCycles(
            AssignmentCycleRepository kept,
            LegalRegister register,
            ElectionCalendar elections,
            ModuleOffer offer,
            ZoneId agencyZone) {
        this.kept = kept;
        this.register = register;
        this.elections = elections;
        this.offer = offer;
        this.zone = agencyZone;
    }

    /** The cycle each module is in, after opening those that are due. */
    Map<ModuleId, Cycle> current(AssignmentRow assignment, Collection<ModuleId> modules, Instant now) {
        var cycles = new ArrayList<>(cycles(kept.lock(assignment.id().value())));
        if (cycles.isEmpty()) {
            cycles.add(open(assignment, first(assignment, modules, now), now));
        }
        for (var due : due(assignment, modules, cycles, LocalDate.ofInstant(now, zone))) {
            cycles.add(open(assignment, due, now));
        }
        return newest(cycles, modules);
    }

    /** The cycle each module is in, as it stands: none where none has been opened yet. */
    Map<ModuleId, Cycle> standing(AssignmentRow assignment, Collection<ModuleId> modules) {
        return newest(cycles(kept.hold(assignment.id().value())), modules);
    }

    private static Map<ModuleId, Cycle> newest(List<Cycle> cycles, Collection<ModuleId> modules) {
        var current = new HashMap<ModuleId, Cycle>();
        cycles.forEach(cycle -> modules.stream().filter(cycle::concerns).forEach(module -> current.put(module, cycle)));
        return current;
    }

    /** Gives an assignment's changed form the cycles it has been through. */
    void carryOver(AssignmentId from, AssignmentId to) {
        kept.carryOver(from.value(), to.value());
    }

    /** The first cycle where nothing counts that was done before; the other kind opens by itself. */
    void openAnew(AssignmentRow assignment, Collection<ModuleId> modules, Instant now) {
        var start = assignment.order().startsOn();
        var first = first(assignment, modules, now);
        open(assignment, new Cycle(1, null, start, dawn(start), first.cause(), first.states()), now);
    }

    private Cycle first(AssignmentRow assignment, Collection<ModuleId> modules, Instant now) {
        var today = LocalDate.ofInstant(now, zone);
        var watched = assignment.order().recurrence().kind() == Kind.RULE_CHANGE;
        return new Cycle(
                1,
                null,
                assignment.order().startsOn(),
                null,
                "START",
                watched ? states(modules, today) : ArticleStates.NONE);
    }

    private List<Cycle> due(AssignmentRow assignment, Collection<ModuleId> modules, List<Cycle> open, LocalDate today) {
        var changed = assignment.order().recurrence().whenChanged()
                ? byVersion(assignment, modules, open, today)
                : List.<Cycle>of();
        var next = open.getLast().number() + 1 + changed.size();
        var others = switch (assignment.order().recurrence().kind()) {
            case NONE -> List.<Cycle>of();
            case MONTHS -> byMonths(assignment.order(), open, next, today);
            case ELECTION -> byElection(assignment.order(), open, next, today);
            case RULE_CHANGE -> byRule(without(changed, modules), open, next, today);
        };
        return Stream.concat(changed.stream(), others.stream()).toList();
    }

    /** One module asks anew once, whether its text or its law has changed. */
    private static List<ModuleId> without(List<Cycle> changed, Collection<ModuleId> modules) {
        return modules.stream()
                .filter(module -> changed.stream().noneMatch(cycle -> cycle.concerns(module)))
                .toList();
    }

    /** One from that day on. */
    private Cycle on(int number, LocalDate day, String cause) {
        return new Cycle(number, null, day, dawn(day), cause, ArticleStates.NONE);
    }

    private Instant dawn(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private List<Cycle> byMonths(AssignmentOrder order, List<Cycle> open, int next, LocalDate today) {
        var periods = order.recurrence().periods(order.startsOn(), today);
        var start = order.recurrence().beginning(order.startsOn(), periods);
        return periods == 0
                        || open.stream()
                                .anyMatch(cycle -> cycle.module() == null
                                        && !cycle.startsOn().isBefore(start))
                ? List.of()
                : List.of(on(next, start, "MONTHS " + periods));
    }

    private List<Cycle> byElection(AssignmentOrder order, List<Cycle> open, int next, LocalDate today) {
        var due = new ArrayList<Cycle>();
        for (var election : elections.begunBy(today)) {
            var cause = "ELECTION " + election.name();
            var start = election.startsOn();
            if (start.isAfter(order.startsOn())
                    && open.stream().noneMatch(cycle -> cycle.cause().equals(cause))) {
                due.add(on(next + due.size(), start, cause));
            }
        }
        return due;
    }

    /** The newest version of weight of each module, once; those before the assignment began are what it asks anyway. */
    private List<Cycle> byVersion(
            AssignmentRow assignment, Collection<ModuleId> modules, List<Cycle> open, LocalDate today) {
        var next = open.getLast().number() + 1;
        var watched = assignment.order().recurrence().kind() == Kind.RULE_CHANGE;
        var due = new ArrayList<Cycle>();
        for (var version : offer.weighty(modules, kept.begun(assignment.id().value()))) {
            var module = version.module();
            var cause = Cycle.VERSION + version.number();
            if (open.stream().noneMatch(cycle -> module.equals(cycle.module()) && cause.equals(cycle.cause()))) {
                var from = version.publishedAt();
                var states = watched ? states(List.of(module), today) : ArticleStates.NONE;
                due.add(new Cycle(next + due.size(), module, LocalDate.ofInstant(from, zone), from, cause, states));
            }
        }
        return due;
    }

    private List<Cycle> byRule(Collection<ModuleId> modules, List<Cycle> open, int next, LocalDate today) {
        var due = new ArrayList<Cycle>();
        for (var module : modules) {
            var known = open.stream()
                    .filter(cycle -> cycle.concerns(module))
                    .map(Cycle::states)
                    .reduce(ArticleStates.NONE, ArticleStates::followedBy);
            var now = states(List.of(module), today);
            if (known.changedIn(now)) {
                due.add(new Cycle(next + due.size(), module, today, dawn(today), "RULE " + today, now));
            }
        }
        return due;
    }

    private ArticleStates states(Collection<ModuleId> modules, LocalDate today) {
        return ArticleStates.of(register.find(offer.cited(modules)), today);
    }

    private Cycle open(AssignmentRow assignment, Cycle cycle, Instant now) {
        kept.save(new AssignmentCycle(assignment.id(), cycle, now));
        return cycle;
    }

    private static List<Cycle> cycles(List<AssignmentCycle> kept) {
        return kept.stream().map(AssignmentCycle::cycle).toList();
    }
}
