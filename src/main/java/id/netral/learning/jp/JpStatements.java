package id.netral.learning.jp;

import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.learning.OwnRecords;
import id.netral.people.EmployeeDirectory;
import id.netral.people.EmployeeProfile;
import id.netral.people.UnitId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hours of learning of a person or of many, computed from the ledger each time. */
@Service
@Transactional(readOnly = true)
public class JpStatements {

    private static final String HR = "hasAnyRole('SDM', 'ADMIN')";
    private static final String MAY_READ = HR + " or " + OwnRecords.RULE;

    private final JpRows rows;
    private final JpYearStream stream;
    private final EmployeeDirectory employees;
    private final Clock clock;
    private final ZoneId zone;

    JpStatements(JpRows rows, JpYearStream stream, EmployeeDirectory employees, Clock clock, ZoneId agencyZone) {
        this.rows = rows;
        this.stream = stream;
        this.employees = employees;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /**
     * The statement of a year as it is now; for the employee and for HR. Throws {@link RefusedException}
     * {@code jp.person-unknown}.
     */
    @PreAuthorize(MAY_READ)
    public JpStatement of(EmployeeId employee, Year year) {
        var person = person(employee);
        var now = clock.instant();
        var kind = JpKind.ofRank(person.rankCode());
        var period = JpPeriod.of(kind, rows.contractStart(employee, now).orElse(null), year);
        var entries = rows.entries(employee, period, now);
        return new JpStatement(person, kind, period, JpCrediting.credit(entries, rows.rules(now), kind));
    }

    /** The year to show first: that of the period that holds today; for the employee and for HR. */
    @PreAuthorize(MAY_READ)
    public Year currentYear(EmployeeId employee) {
        var kind = JpKind.ofRank(person(employee).rankCode());
        var start = rows.contractStart(employee, clock.instant()).orElse(null);
        return JpPeriod.around(kind, start, today()).year();
    }

    /** JP credited in the period that holds today; for the employee and for HR. */
    @PreAuthorize(MAY_READ)
    public BigDecimal creditedNow(EmployeeId employee) {
        return of(employee, currentYear(employee)).credited();
    }

    /** Years to choose from, newest first: from the first completion to now; for the employee and for HR. */
    @PreAuthorize(MAY_READ)
    public List<Year> years(EmployeeId employee) {
        var now = clock.instant();
        var last = Year.from(today()).getValue();
        var first = rows.firstDay(employee, now)
                .map(day -> Math.min(day.getYear(), last) - 1) // a contract year may have begun the year before
                .orElse(last);
        return IntStream.iterate(last, year -> year >= first, year -> year - 1)
                .mapToObj(Year::of)
                .toList();
    }

    /**
     * Gives the line of every active employee of the units to the consumer, by name, as the ledger, the rules and the
     * contract dates were known at the instant; one person is in memory at a time. The caller has limited the units to
     * what the reader may see.
     */
    @PreAuthorize("hasAnyRole('SDM', 'SDM_OPD', 'PIMPINAN', 'ADMIN')")
    public void stream(Year year, Instant asOf, Set<UnitId> unitIds, Consumer<JpYearRow> consumer) {
        stream.read(year, asOf, unitIds, consumer);
    }

    private EmployeeProfile person(EmployeeId employee) {
        return employees.find(employee).orElseThrow(() -> new RefusedException("jp.person-unknown"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
