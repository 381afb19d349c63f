package id.netral.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.TestClock;
import id.netral.TestUsers;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Score;
import id.netral.learning.DutiesChanged;
import id.netral.learning.ModuleBegun;
import id.netral.learning.ModuleCompleted;
import id.netral.learning.duty.Assignments;
import id.netral.people.PeopleChanged;
import id.netral.reporting.ReportAccess;
import id.netral.reporting.ReportTestBase;
import id.netral.reporting.ReportUnits;
import id.netral.reporting.figures.Dashboard.Part;
import id.netral.security.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Completion from above: the right figures at once after every change, and never those of other units. */
class CompletionDashboardTest extends ReportTestBase {

    private static final String SCHOOLS = "Bidang Sekolah";

    @Autowired
    CompletionDashboard dashboards;

    @Autowired
    CompletionSummary summary;

    @Autowired
    ReportAccess access;

    @Autowired
    Assignments assignments;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private EmployeeId dedi;

    @BeforeEach
    void tree() {
        dedi = database.employee("199404042020042004", "Dedi Contoh", SCHOOLS);
        records.moveUnit(SCHOOLS, EDUCATION);
        changed(new PeopleChanged());
    }

    @Test
    void unitsAreCountedWithThoseBelowAndTheMostOverdueComeFirst() {
        assign(first, LocalDate.of(2026, 11, 1));
        complete(ani, first);
        complete(dedi, first);

        var dashboard = dashboards.view(DashboardFilter.ALL);
        assertThat(dashboard.units()).extracting(Part::name).containsExactly(EDUCATION, HEALTH);
        assertThat(dashboard.units().getFirst().counts()).isEqualTo(new StateCounts(1, 0, 2, 2));
        assertThat(dashboard.totals()).isEqualTo(new StateCounts(2, 0, 2, 2));
        assertThat(dashboard.people()).isEqualTo(new PeopleCounts(4, 2, 2));
        assertThat(dashboard.months().getLast().done()).isEqualTo(2);
    }

    @Test
    void oneGoesDownToTheChildrenAndToThePersons() {
        assign(first, null);
        begin(budi, first);
        var filter = DashboardFilter.ALL.of(records.unit(EDUCATION));

        var dashboard = dashboards.view(filter);
        assertThat(dashboard.path()).extracting(unit -> unit.name()).containsExactly(EDUCATION);
        assertThat(dashboard.units()).extracting(Part::name).containsExactly(SCHOOLS, EDUCATION);
        assertThat(dashboard.units().getLast().own()).isTrue();
        assertThat(dashboard.totals()).isEqualTo(new StateCounts(0, 1, 2, 0));
        assertThat(dashboards.people(filter))
                .extracting(DashboardPerson::name)
                .containsExactly("Budi Santoso", "Citra Dewi");
    }

    @Test
    void aModuleNarrowsAllFigures() {
        assign(first, null);
        assign(second, null);
        complete(ani, second);

        var dashboard = dashboards.view(new DashboardFilter(null, second, null));
        assertThat(dashboard.totals()).isEqualTo(new StateCounts(1, 0, 3, 0));
        assertThat(dashboard.months().getLast().done()).isEqualTo(1);
        assertThat(dashboard.modules()).hasSize(1);
    }

    @Test
    void anEarlierMomentHasTheFiguresOfThen() {
        assign(first, null);
        complete(ani, first);
        var then = TestClock.now();
        var made = dashboards.view(DashboardFilter.ALL);
        complete(budi, first);
        transaction.executeWithoutResult(status -> {
            records.transfer(dedi, HEALTH);
            events.publishEvent(new PeopleChanged());
        });

        var again = dashboards.view(new DashboardFilter(null, null, then));
        assertThat(again.units()).isEqualTo(made.units());
        assertThat(again.totals()).isEqualTo(made.totals());
        assertThat(dashboards.view(DashboardFilter.ALL).totals().done()).isEqualTo(2);
    }

    @Test
    void officersAndLeadersSeeTheirUnitsOnly() {
        assign(first, null);
        records.head(SCHOOLS, ani);
        TestUsers.signIn(ani, Role.PIMPINAN);
        assertThat(dashboards.view(DashboardFilter.ALL).totals().rows()).isEqualTo(1);
        assertThat(dashboards.view(DashboardFilter.ALL.of(records.unit(HEALTH))).totals())
                .isEqualTo(StateCounts.NONE);
        assertThat(dashboards.people(DashboardFilter.ALL.of(records.unit(HEALTH))))
                .isEmpty();
        TestUsers.signIn(ani, Role.SDM_OPD);
        assertThat(dashboards.view(DashboardFilter.ALL).units())
                .extracting(Part::name)
                .containsExactly(HEALTH);
    }

    @Test
    void whateverChangesTheReadModelSaysWhatTheRecordsSay() {
        var random = new Random(20261123);
        var people = new ArrayList<>(List.of(ani, budi, citra, dedi));
        for (var i = 0; i < 20; i++) {
            people.add(database.employee("1990010120150110%02d".formatted(i), "Orang " + i, "Unit " + i % 4));
        }
        changed(new PeopleChanged());
        for (var step = 0; step < 120; step++) {
            change(random, people.get(random.nextInt(people.size())), random.nextBoolean() ? first : second);
            if (step % 4 == 0) {
                assertSame(null);
                assertSame(first);
            }
        }
    }

    private void assertSame(ModuleId module) {
        var filter = new DashboardFilter(null, module, null);
        dashboards.view(filter);
        assertThat(summary.read(ReportUnits.ALL, module == null ? null : module.value()))
                .usingRecursiveComparison()
                .ignoringFields("people")
                .isEqualTo(dashboards.earlier(filter, ReportUnits.ALL, access.moment(null)));
    }

    private void change(Random random, EmployeeId person, ModuleId module) {
        switch (random.nextInt(7)) {
            case 0 -> begin(person, module);
            case 1, 2 -> complete(person, module);
            case 3 ->
                transaction.executeWithoutResult(status -> {
                    records.transfer(person, "Unit " + random.nextInt(4));
                    events.publishEvent(new PeopleChanged());
                });
            case 4 -> assign(module, LocalDate.of(2026, 11, 1 + random.nextInt(28)));
            case 5 -> withdraw(person);
            default -> {
                if (random.nextInt(5) == 0) {
                    records.endAssignments();
                    changed(new DutiesChanged());
                }
            }
        }
    }

    private void withdraw(EmployeeId person) {
        jdbc.sql("""
            SELECT c.id FROM completion c WHERE c.employee_id = ? AND NOT c.void
                AND NOT EXISTS (SELECT 1 FROM completion l WHERE l.supersedes_id = c.id) LIMIT 1""").param(person.value()).query(Long.class).optional().ifPresent(id -> {
            records.voidRow(id);
            publishCompleted(person, first);
        });
    }

    private void assign(ModuleId module, LocalDate dueOn) {
        assignments.assignAtStart(module, null, dueOn);
    }

    private void begin(EmployeeId person, ModuleId module) {
        var begun = jdbc.sql("SELECT COUNT(*) FROM enrolment WHERE employee_id = ? AND module_id = ?")
                .params(person.value(), module.value())
                .query(Long.class)
                .single();
        if (begun == 0) {
            records.begin(person, module, TestClock.now());
            events.publishEvent(new ModuleBegun(person, module));
        }
    }

    private void complete(EmployeeId person, ModuleId module) {
        records.complete(person, module, TestClock.now(), "80", null);
        publishCompleted(person, module);
    }

    private void publishCompleted(EmployeeId person, ModuleId module) {
        events.publishEvent(new ModuleCompleted(
                person,
                module,
                new ModuleVersionId(1),
                new Score(new BigDecimal("80")),
                BigDecimal.ONE,
                TestClock.now()));
    }

    private void changed(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }
}
