package id.netral.learning.jp;

import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.learning.OwnRecords;
import id.netral.people.EmployeeDirectory;
import id.netral.people.EmployeeProfile;
import id.netral.people.UnitId;
import id.netral.people.UnitScopes;
import id.netral.security.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hours of learning of a person or of many, computed from the ledger each time. */
@Service
@Transactional(readOnly = true)
public class JpStatements {

    private static final String MAY_READ = "hasAnyRole('SDM', 'SDM_OPD', 'ADMIN') or " + OwnRecords.RULE;

    private final JpRows rows;
    private final JpYearStream stream;
    private final EmployeeDirectory employees;
    private final UnitScopes scopes;
    private final CurrentUser currentUser;
    private final Clock clock;

    JpStatements(
            JpRows rows,
            JpYearStream stream,
            EmployeeDirectory employees,
            UnitScopes scopes,
            CurrentUser currentUser,
            Clock clock) {
        this.rows = rows;
        this.stream = stream;
        this.employees = employees;
        this.scopes = scopes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * The statement of a year as it is now; for the employee and for HR within its scope. Throws {@link RefusedException}
     * {@code jp.person-unknown}, as the others do, for somebody the reader may not see.
     */
    @PreAuthorize(MAY_READ)
    public JpStatement of(EmployeeId employee, Year year) {
        var person = person(employee);
        var terms = terms(employee);
        var period = terms.period(year);
        var now = clock.instant();
        var entries = rows.entries(employee, period, now);
        return new JpStatement(
                person, terms.kind(), period, JpCrediting.credit(entries, rows.rules(now), terms.kind()));
    }

    /** The year to show first: that of the period that holds today. */
    @PreAuthorize(MAY_READ)
    public Year currentYear(EmployeeId employee) {
        person(employee);
        var terms = terms(employee);
        return JpPeriod.around(terms.kind(), terms.contractStart(), today()).year();
    }

    /** What is credited to the signed-in employee in the period that holds today. */
    @PreAuthorize(OwnRecords.RULE)
    public JpStanding standing(EmployeeId employee) {
        var terms = terms(employee);
        var now = clock.instant();
        var period = JpPeriod.around(terms.kind(), terms.contractStart(), today());
        var entries = JpCrediting.credit(rows.entries(employee, period, now), rows.rules(now), terms.kind());
        return new JpStanding(terms.kind(), JpStatement.sum(entries));
    }

    /** Years to choose from, newest first: from the first completion to now. */
    @PreAuthorize(MAY_READ)
    public List<Year> years(EmployeeId employee) {
        person(employee);
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
     * Gives the line of every active employee of these units to the consumer, by name: people, units, ledger and rules as
     * known at the instant; one person is in memory at a time. Units outside the reader's scope are left out.
     */
    @PreAuthorize("hasAnyRole('SDM', 'SDM_OPD', 'PIMPINAN', 'ADMIN')")
    public void stream(Year year, Instant asOf, Set<UnitId> unitIds, Consumer<JpYearRow> consumer) {
        var scope = scopes.of(currentUser.require());
        stream.read(year, asOf, unitIds.stream().filter(scope::includes).collect(Collectors.toSet()), consumer);
    }

    private EmployeeProfile person(EmployeeId employee) {
        var user = currentUser.require();
        return employees
                .find(employee)
                .filter(found -> user.employeeId().filter(employee::equals).isPresent()
                        || scopes.of(user).includes(found.unit().id()))
                .orElseThrow(() -> new RefusedException("jp.person-unknown"));
    }

    private JpTerms terms(EmployeeId employee) {
        return rows.terms(employee).orElseThrow();
    }

    private LocalDate today() {
        return rows.dayOf(clock.instant());
    }
}
