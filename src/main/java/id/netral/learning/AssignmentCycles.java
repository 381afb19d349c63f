package id.netral.learning;

import id.netral.catalog.ModuleId;
import id.netral.catalog.PublishedVersion;
import id.netral.catalog.VersionHistory;
import id.netral.common.Utc;
import id.netral.learning.Recurrence.Kind;
import id.netral.rules.ArticleId;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens the cycles of recurring assignments when their time has come. A cycle, once open, stays as it is. */
@Component
class AssignmentCycles {

    /**
     * One row.
     *
     * @param module null for all modules of the assignment
     */
    record Cycle(
            int number,
            @Nullable ModuleId module,
            LocalDate startsOn,
            @Nullable LocalDate countsFrom,
            String cause,
            ArticleStates states) {

        boolean concerns(ModuleId asked) {
            return module == null || module.equals(asked);
        }
    }

    private final JdbcClient jdbc;
    private final LegalRegister register;
    private final ElectionCalendar elections;
    private final VersionHistory versions;
    private final ZoneId zone;

    AssignmentCycles(
            JdbcClient jdbc,
            LegalRegister register,
            ElectionCalendar elections,
            VersionHistory versions,
            ZoneId agencyZone) {
        this.jdbc = jdbc;
        this.register = register;
        this.elections = elections;
        this.versions = versions;
        this.zone = agencyZone;
    }

    /** The cycle each module is in, after opening those that are due. */
    Map<ModuleId, Cycle> current(AssignmentRow assignment, Collection<ModuleId> modules, Instant now) {
        var cycles = new ArrayList<>(of(assignment.id()));
        if (cycles.isEmpty()) {
            cycles.add(open(assignment, first(assignment, modules, now), now));
        }
        for (var due : due(assignment, modules, cycles, LocalDate.ofInstant(now, zone))) {
            cycles.add(open(assignment, due, now));
        }
        var current = new HashMap<ModuleId, Cycle>();
        cycles.forEach(cycle -> modules.stream().filter(cycle::concerns).forEach(module -> current.put(module, cycle)));
        return current;
    }

    /** Gives an assignment's changed form the cycles it has been through. */
    void carryOver(AssignmentId from, AssignmentId to) {
        jdbc.sql("""
                        INSERT INTO assignment_cycle (assignment_id, number, module_id, starts_on, counts_from, cause,
                            article_states, opened_at)
                        SELECT :to, number, module_id, starts_on, counts_from, cause, article_states, opened_at
                        FROM assignment_cycle WHERE assignment_id = :from""").param("to", to.value()).param("from", from.value()).update();
    }

    /** The first cycle where nothing counts that was done before; the other kind opens by itself. */
    void openAnew(AssignmentRow assignment, Collection<ModuleId> modules, Instant now) {
        var start = assignment.order().startsOn();
        var first = first(assignment, modules, now);
        open(assignment, new Cycle(1, null, start, start, first.cause(), first.states()), now);
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
        var next = open.getLast().number() + 1;
        return switch (assignment.order().recurrence().kind()) {
            case NONE -> List.of();
            case MONTHS -> byMonths(assignment.order(), open, next, today);
            case ELECTION -> byElection(assignment.order(), open, next, today);
            case RULE_CHANGE -> byContent(assignment, modules, open, today);
        };
    }

    private static List<Cycle> byMonths(AssignmentOrder order, List<Cycle> open, int next, LocalDate today) {
        var periods = order.recurrence().periods(order.startsOn(), today);
        var start = order.recurrence().beginning(order.startsOn(), periods);
        return periods == 0 || open.stream().anyMatch(cycle -> !cycle.startsOn().isBefore(start))
                ? List.of()
                : List.of(new Cycle(next, null, start, start, "MONTHS " + periods, ArticleStates.NONE));
    }

    private List<Cycle> byElection(AssignmentOrder order, List<Cycle> open, int next, LocalDate today) {
        var due = new ArrayList<Cycle>();
        for (var election : elections.begunBy(today)) {
            var cause = "ELECTION " + election.name();
            var start = election.startsOn();
            if (start.isAfter(order.startsOn())
                    && open.stream().noneMatch(cycle -> cycle.cause().equals(cause))) {
                due.add(new Cycle(next + due.size(), null, start, start, cause, ArticleStates.NONE));
            }
        }
        return due;
    }

    /** One module asks anew once, whether its law or its text has changed. */
    private List<Cycle> byContent(
            AssignmentRow assignment, Collection<ModuleId> modules, List<Cycle> open, LocalDate today) {
        var due = new ArrayList<Cycle>();
        for (var module : modules) {
            var next = open.getLast().number() + 1 + due.size();
            byVersion(assignment, module, open, next, today)
                    .or(() ->
                            byRule(List.of(module), open, next, today).stream().findFirst())
                    .ifPresent(due::add);
        }
        return due;
    }

    private Optional<Cycle> byVersion(
            AssignmentRow assignment, ModuleId module, List<Cycle> open, int next, LocalDate today) {
        return versions.of(module).stream()
                .filter(PublishedVersion::material)
                .findFirst()
                .filter(version -> day(version).isAfter(assignment.order().startsOn()))
                .filter(version -> open.stream()
                        .filter(cycle -> module.equals(cycle.module()))
                        .noneMatch(cycle -> cycle.cause().equals(cause(version))))
                .map(version -> new Cycle(
                        next, module, day(version), day(version), cause(version), states(List.of(module), today)));
    }

    private LocalDate day(PublishedVersion version) {
        return LocalDate.ofInstant(version.publishedAt(), zone);
    }

    private static String cause(PublishedVersion version) {
        return "VERSION " + version.number();
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
                due.add(new Cycle(next + due.size(), module, today, today, "RULE " + today, now));
            }
        }
        return due;
    }

    private ArticleStates states(Collection<ModuleId> modules, LocalDate today) {
        var cited = jdbc.sql("""
                        SELECT DISTINCT a.article_id FROM learning_module m
                        JOIN lesson l ON l.module_version_id = m.current_version_id
                        JOIN lesson_article a ON a.lesson_id = l.id WHERE m.id IN (:modules)""")
                .param("modules", modules.stream().map(ModuleId::value).toList())
                .query((row, number) -> new ArticleId(row.getString("article_id")))
                .list();
        return ArticleStates.of(register.find(cited), today);
    }

    private Cycle open(AssignmentRow assignment, Cycle cycle, Instant now) {
        var module = cycle.module();
        jdbc.sql("""
                        INSERT INTO assignment_cycle (assignment_id, number, module_id, starts_on, counts_from, cause,
                            article_states, opened_at)
                        VALUES (:assignment, :number, :module, :startsOn, :countsFrom, :cause, :states, :now)""")
                .param("assignment", assignment.id().value())
                .param("number", cycle.number())
                .param("module", module == null ? null : module.value())
                .param("startsOn", cycle.startsOn())
                .param("countsFrom", cycle.countsFrom())
                .param("cause", cycle.cause())
                .param(
                        "states",
                        cycle.states().states().isEmpty()
                                ? null
                                : cycle.states().json())
                .param("now", Utc.of(now))
                .update();
        return cycle;
    }

    /** All, the oldest first, also those committed after the transaction began; its assignment is locked. */
    List<Cycle> of(AssignmentId assignment) {
        return jdbc.sql("SELECT * FROM assignment_cycle WHERE assignment_id = ? ORDER BY number FOR UPDATE")
                .param(assignment.value())
                .query((row, index) -> {
                    var module = row.getObject("module_id", Long.class);
                    var states = row.getString("article_states");
                    return new Cycle(
                            row.getInt("number"),
                            module == null ? null : new ModuleId(module),
                            row.getObject("starts_on", LocalDate.class),
                            row.getObject("counts_from", LocalDate.class),
                            row.getString("cause"),
                            states == null ? ArticleStates.NONE : ArticleStates.parse(states));
                })
                .list();
    }
}
