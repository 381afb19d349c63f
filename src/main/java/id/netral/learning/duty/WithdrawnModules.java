package id.netral.learning.duty;

import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.learning.OwnRecords;
import id.netral.learning.duty.ModuleOfferRepository.Withdrawn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says why something is no longer asked: its module was withdrawn. */
@Service
@Transactional(readOnly = true)
public class WithdrawnModules {

    /** So long people are told. */
    private static final Period TOLD = Period.ofDays(30);

    private final ModuleOfferRepository modules;
    private final Clock clock;
    private final ZoneId zone;

    WithdrawnModules(ModuleOfferRepository modules, Clock clock, ZoneId agencyZone) {
        this.modules = modules;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** What the employee was released from in the last 30 days because it was withdrawn, and has not done since; by title. */
    @OwnRecords
    public List<WithdrawnModule> of(EmployeeId employee) {
        var since = clock.instant().atZone(zone).minus(TOLD).toInstant();
        return modules.releasedFrom(employee.value(), since).stream()
                .map(this::told)
                .toList();
    }

    /** Those of them that cannot be begun any more. */
    Map<ModuleId, WithdrawnModule> among(Collection<ModuleId> some) {
        return some.isEmpty()
                ? Map.of()
                : modules.withdrawn(some.stream().map(ModuleId::value).toList()).stream()
                        .collect(Collectors.toMap(module -> new ModuleId(module.module()), this::told));
    }

    private WithdrawnModule told(Withdrawn module) {
        return new WithdrawnModule(module.title(), module.reason(), LocalDate.ofInstant(module.at(), zone));
    }
}
