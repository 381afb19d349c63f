package id.netral.learning.duty;

import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.learning.audience.Criterion;
import id.netral.learning.audience.MeantPeople;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What several assignments ask of one person, put together by module, with the reasons that hold for that person. */
@Component
class DutySummary {

    private final AssignmentRepository assignments;
    private final MeantPeople meant;
    private final Clock clock;
    private final ZoneId zone;

    DutySummary(AssignmentRepository assignments, MeantPeople meant, Clock clock, ZoneId agencyZone) {
        this.assignments = assignments;
        this.meant = meant;
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
    private Duty together(List<OpenDuty> asked, Map<AssignmentId, List<Criterion>> reasons) {
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
                        .map(since -> LocalDate.ofInstant(since, zone))
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
        if (asking.isEmpty()) {
            return criteria;
        }
        assignments
                .asking(asking.stream().map(AssignmentId::value).toList())
                .forEach(one -> criteria.put(
                        new AssignmentId(one.id()), one.terms().meant().criteria()));
        var holding = meant.holding(
                employee,
                criteria.values().stream().flatMap(List::stream).distinct().toList(),
                LocalDate.ofInstant(clock.instant(), zone));
        criteria.replaceAll((id, all) -> all.stream().filter(holding::contains).toList());
        return criteria;
    }
}
