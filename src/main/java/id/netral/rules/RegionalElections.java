package id.netral.rules;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.netral.common.EmployeeId;
import id.netral.people.EmployeeDirectory;
import id.netral.people.Organisation;
import id.netral.people.Unit;
import id.netral.people.UnitId;
import id.netral.security.Authenticated;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Which elections run where a person works. */
@Service
public class RegionalElections {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final ElectionCalendar calendar;
    private final EmployeeDirectory employees;
    private final Organisation organisation;
    /** By day. Every home asks for it, and it changes a few times a year; other nodes notice within the minute. */
    private final Cache<LocalDate, List<RunningElection>> running =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(2).build();

    RegionalElections(ElectionCalendar calendar, EmployeeDirectory employees, Organisation organisation) {
        this.calendar = calendar;
        this.employees = employees;
        this.organisation = organisation;
    }

    /** Those of the day in the agency's zone, each in its phase; none is a valid answer. */
    @Authenticated
    @Transactional(readOnly = true)
    public List<RunningElection> of(EmployeeId employee, LocalDate day) {
        var all = running.get(day, calendar::running);
        // most days none runs, and few concern some units only: the tree is read for those
        if (all.stream().allMatch(each -> each.election().region().isEmpty())) {
            return all;
        }
        var path =
                employees.find(employee).map(found -> path(found.unit().id())).orElse(List.of());
        return all.stream().filter(each -> each.election().concerns(path)).toList();
    }

    /**
     * The verdict rules' word for the phase where the person works; empty when no election runs there, or several that have
     * got to different phases: which of them an act concerns, nobody can know.
     */
    @Authenticated
    @Transactional(readOnly = true)
    public Optional<String> phase(EmployeeId employee, LocalDate day) {
        var words = of(employee, day).stream()
                .map(each -> each.phase().phase().word())
                .distinct()
                .toList();
        return words.size() == 1 ? Optional.of(words.getFirst()) : Optional.empty();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(ElectionCalendarChanged event) {
        running.invalidateAll();
    }

    private List<UnitId> path(UnitId unit) {
        return organisation.today().path(unit).stream().map(Unit::id).toList();
    }
}
