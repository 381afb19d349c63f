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
import java.time.ZoneId;
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

    private final JpRuleRepository rules;
    private final JpEntryRepository ledger;
    private final JpYearStream stream;
    private final EmployeeDirectory employees;
    private final UnitScopes scopes;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ZoneId zone;

    JpStatements(
            JpRuleRepository rules,
            JpEntryRepository ledger,
            JpYearStream stream,
            EmployeeDirectory employees,
            UnitScopes scopes,
            CurrentUser currentUser,
            Clock clock,
            ZoneId agencyZone) {
        this.rules = rules;
        this.ledger = ledger;
        this.stream = stream;
        this.employees = employees;
        this.scopes = scopes;
        this.currentUser = currentUser;
        this.clock = clock;
        this.zone = agencyZone;
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
        return new JpStatement(person, terms.kind(), period, credited(employee, terms, period));
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
        var period = JpPeriod.around(terms.kind(), terms.contractStart(), today());
        return new JpStanding(terms.kind(), JpStatement.sum(credited(employee, terms, period)));
    }

    private List<CreditedEntry> credited(EmployeeId employee, JpTerms terms, JpPeriod period) {
        var now = clock.instant();
        var entries = ledger.counted(employee.value(), startOf(period.from()), startOf(period.until()), now).stream()
                .map(counted -> counted.entry(zone))
                .toList();
        return JpCrediting.credit(entries, new JpRules(rules.known(now)), terms.kind());
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** Years to choose from, newest first: from the first completion to now. */
    @PreAuthorize(MAY_READ)
    public List<Year> years(EmployeeId employee) {
        person(employee);
        var now = clock.instant();
        var last = Year.from(today()).getValue();
        var first = ledger.first(employee.value(), now)
                .map(moment -> LocalDate.ofInstant(moment, zone))
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
        return ledger.hired(employee.value())
                .map(JpEntryRepository.Hired::terms)
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
