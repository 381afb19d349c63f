package id.netral.learning;

import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.learning.audience.AudienceSql;
import id.netral.learning.audience.Criterion;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What several assignments ask of one person, put together by module, with the reasons that hold for that person. */
@Component
class DutySummary {

    private final AssignmentStore assignments;
    private final AudienceMemberRepository audiences;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ZoneId zone;

    DutySummary(
            AssignmentStore assignments,
            AudienceMemberRepository audiences,
            JdbcClient jdbc,
            Clock clock,
            ZoneId agencyZone) {
        this.assignments = assignments;
        this.audiences = audiences;
        this.jdbc = jdbc;
        this.clock = clock;
        this.zone = agencyZone;
    }

    Map<ModuleId, Duty> of(EmployeeId employee, List<OpenDuty> open) {
        var reasons = reasons(
                employee, open.stream().map(OpenDuty::assignment).distinct().toList());
        var duties = new HashMap<ModuleId, Duty>();
        open.stream()
                .collect(Collectors.groupingBy(OpenDuty::module))
                .forEach((module, asked) -> duties.put(module, together(asked, reasons)));
        return duties;
    }

    /** What is fulfilled says nothing any more while something is not; a must says more than an offer. */
    private static Duty together(List<OpenDuty> asked, Map<AssignmentId, List<Criterion>> reasons) {
        var waiting = asked.stream().filter(duty -> !duty.fulfilled()).toList();
        var telling = waiting.isEmpty() ? asked : waiting;
        var musts = telling.stream().filter(OpenDuty::mandatory).toList();
        var deciding = musts.isEmpty() ? telling : musts;
        return new Duty(
                least(deciding, OpenDuty::dueOn),
                !musts.isEmpty(),
                telling.stream()
                        .map(OpenDuty::countsFrom)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                waiting.isEmpty(),
                deciding.stream()
                        .flatMap(duty -> reasons.getOrDefault(duty.assignment(), List.of()).stream())
                        .distinct()
                        .toList());
    }

    private static @Nullable LocalDate least(List<OpenDuty> duties, Function<OpenDuty, @Nullable LocalDate> day) {
        return duties.stream()
                .map(day)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Map<AssignmentId, List<Criterion>> reasons(EmployeeId employee, Collection<AssignmentId> asking) {
        var criteria = new HashMap<AssignmentId, List<Criterion>>();
        asking.forEach(id -> assignments
                .find(id)
                .ifPresent(row -> criteria.put(id, row.order().audience().criteria())));
        var holding = holding(
                employee,
                criteria.values().stream().flatMap(List::stream).distinct().toList());
        criteria.replaceAll((id, all) -> all.stream().filter(holding::contains).toList());
        return criteria;
    }

    /** Those that hold for the person today. */
    private List<Criterion> holding(EmployeeId employee, List<Criterion> criteria) {
        if (criteria.isEmpty() || criteria.stream().allMatch(Criterion.Everyone.class::isInstance)) {
            return criteria;
        }
        var sql = new AudienceSql(audiences.tree(), LocalDate.ofInstant(clock.instant(), zone));
        var columns = criteria.stream().map(sql::condition).collect(Collectors.joining("), (", "(", ")"));
        return jdbc.sql("SELECT " + columns + " FROM employee e WHERE e.id = :employee")
                .params(sql.parameters())
                .param("employee", employee.value())
                .query((row, number) -> {
                    var held = new boolean[criteria.size()];
                    for (var index = 0; index < held.length; index++) {
                        held[index] = row.getBoolean(index + 1);
                    }
                    return IntStream.range(0, held.length)
                            .filter(index -> held[index])
                            .mapToObj(criteria::get)
                            .toList();
                })
                .optional()
                .orElse(List.of());
    }
}
