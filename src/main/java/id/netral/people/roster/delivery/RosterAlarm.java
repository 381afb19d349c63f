package id.netral.people.roster.delivery;

import id.netral.common.RefusedException;
import id.netral.people.EmployeeRepository;
import id.netral.people.roster.RosterDeparture;
import id.netral.people.roster.RosterExtent;
import id.netral.people.roster.RosterImportRepository;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Stops rosters that nobody has looked at from making many people inactive: at once, or a few at a time. */
@Component
class RosterAlarm {

    private static final Duration LOOK_BACK = Duration.ofDays(7);

    private final RosterImportRepository imports;
    private final EmployeeRepository employees;
    private final Clock clock;

    RosterAlarm(RosterImportRepository imports, EmployeeRepository employees, Clock clock) {
        this.imports = imports;
        this.employees = employees;
        this.clock = clock;
    }

    /** Throws {@code roster.left.person} when the departure is for a person to agree to. */
    void require(RosterDeparture departure) {
        if (departure.leaving() == 0) {
            return;
        }
        var before = imports.departedSince(clock.instant().minus(LOOK_BACK));
        var active = Math.toIntExact(employees.countActive());
        var together = new RosterDeparture(RosterExtent.AGENCY, before + departure.leaving(), before + active);
        if (departure.isSuspicious() || together.isSuspicious()) {
            throw new RefusedException("roster.left.person", departure.leaving(), departure.active());
        }
    }
}
