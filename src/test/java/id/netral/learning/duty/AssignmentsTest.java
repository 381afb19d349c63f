package id.netral.learning.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import id.netral.IntegrationTest;
import id.netral.Statements;
import id.netral.TestClock;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.learning.audience.Audience;
import id.netral.people.PeopleChanged;
import id.netral.people.UnitId;
import id.netral.security.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** What is asked of whom, on the real database. */
@IntegrationTest
class AssignmentsTest {

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Assignments assignments;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    ZoneId zone;

    ModuleId aurat;
    ModuleId caleg;
    EmployeeId sari;
    EmployeeId budi;
    LocalDate today;

    @BeforeEach
    void people(@Autowired Catalog catalog) {
        database.reset();
        TestUsers.signIn(null, Role.SDM);
        sari = database.employee("199001012015012001", "Sari Uji", "Dinas Uji");
        budi = database.employee("198702022014021002", "Budi Uji", "Badan Uji");
        aurat = catalog.current("aurat-politik").orElseThrow().module();
        caleg = catalog.current("menghadiri-acara-caleg").orElseThrow().module();
        today = TestClock.today();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private UnitId unit(String name) {
        return new UnitId(jdbc.sql("SELECT id FROM unit WHERE name = ?")
                .param(name)
                .query(Long.class)
                .single());
    }

    private List<AssignmentListing> list() {
        return assignments.page(PageRequest.of(0, 50));
    }

    private static Map<ModuleId, Optional<LocalDate>> duty(ModuleId module, @Nullable LocalDate dueOn) {
        return Map.of(module, Optional.ofNullable(dueOn));
    }

    private Map<ModuleId, Optional<LocalDate>> duties(EmployeeId employee) {
        return assignments.duties(employee).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        duty -> Optional.ofNullable(duty.getValue().dueOn())));
    }

    @Test
    void whatIsAskedOfAllIsAskedOfEachAlsoOfThoseWhoComeLater() {
        assignments.assign(aurat, null, today.plusDays(3));
        var late = database.employee("199203032020122003", "Citra Uji", "Kantor Uji");
        events.publishEvent(new PeopleChanged());
        assertThat(duties(sari)).isEqualTo(duty(aurat, today.plusDays(3)));
        assertThat(duties(late)).isEqualTo(duty(aurat, today.plusDays(3)));
    }

    @Test
    void whatIsAskedOfAUnitIsAskedOfItsPeopleOnly() {
        assignments.assign(aurat, unit("Dinas Uji"), null);
        assertThat(duties(sari)).isEqualTo(duty(aurat, null));
        assertThat(assignments.duties(budi)).isEmpty();
    }

    @Test
    void theEarliestDeadlineHolds() {
        assignments.assign(aurat, null, today.plusDays(30));
        assignments.assign(aurat, unit("Dinas Uji"), today.plusDays(7));
        assertThat(duties(sari)).isEqualTo(duty(aurat, today.plusDays(7)));
        assertThat(duties(budi)).isEqualTo(duty(aurat, today.plusDays(30)));
    }

    @Test
    void whatHasEndedIsAskedOfNobodyAndMayBeAskedAgain() {
        assignments.assign(aurat, null, null);
        var first = list().getFirst().id();
        assignments.end(first);
        assignments.end(first); // again changes nothing
        assertThat(assignments.duties(sari)).isEmpty();
        assignments.assign(aurat, null, today);
        assertThat(duties(sari)).isEqualTo(duty(aurat, today));
        assertThat(list()).extracting(AssignmentListing::running).containsExactly(true, false);
    }

    @Test
    void hrSeesWhatIsAskedOfHowMany() {
        assignments.assign(aurat, null, today.plusDays(3));
        assignments.assign(caleg, unit("Dinas Uji"), null);
        assertThat(list())
                .extracting(
                        listing -> listing.order().audience(),
                        listing -> Objects.requireNonNull(listing.progress()).asked(),
                        listing -> listing.order().deadline().day())
                .containsExactly(
                        tuple(Audience.of(unit("Dinas Uji")), 1L, null),
                        tuple(Audience.EVERYBODY, 2L, today.plusDays(3)));
        assertThat(list()).extracting(AssignmentListing::title).allMatch(title -> !title.isBlank());
        assertThat(assignments.page(PageRequest.of(1, 1)))
                .singleElement()
                .extracting(listing -> listing.order().audience())
                .isEqualTo(Audience.EVERYBODY);
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertRefused("assignment.due-past", aurat, null, today.minusDays(1));
        assertRefused("assignment.module-unknown", new ModuleId(987_654), null, null);
        assertRefused("assignment.unit-unknown", aurat, new UnitId(987_654), null);
        assignments.assign(aurat, null, null);
        assertRefused("assignment.runs-already", aurat, null, today.plusDays(1));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> assignments.end(new AssignmentId(987_654)))
                .withMessage("assignment.unknown");
        assertThat(list()).hasSize(1);
    }

    private void assertRefused(String key, ModuleId module, @Nullable UnitId unit, @Nullable LocalDate dueOn) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> assignments.assign(module, unit, dueOn))
                .withMessage(key);
    }

    @Test
    void everyChangeIsInTheAuditTrailOnce() {
        assignments.assign(aurat, unit("Dinas Uji"), today);
        var id = list().getFirst().id();
        assignments.end(id);
        assignments.end(id);
        assertThat(jdbc.sql("SELECT detail FROM audit_entry WHERE action = 'ASSIGNMENT_CHANGED' ORDER BY id")
                        .query(String.class)
                        .list())
                .satisfiesExactly(
                        assigned -> assertThat(assigned).contains("assigned", "Dinas Uji", today.toString()),
                        ended -> assertThat(ended).contains("ended"));
    }

    @Test
    void startUpMayAskWithoutAnybodySignedInAndAsOftenAsItStarts() {
        SecurityContextHolder.clearContext();
        assignments.assignAtStart(aurat, null, today);
        assignments.assignAtStart(aurat, null, today.plusDays(9));
        TestUsers.signIn(sari);
        assertThat(duties(sari)).isEqualTo(duty(aurat, today));
    }

    @Test
    void onlyHrAsksAndOnlyThePersonAndHrReadDuties() {
        TestUsers.signIn(budi, Role.PIMPINAN, Role.PELATIH);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> assignments.assign(aurat, null, null));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> assignments.end(new AssignmentId(1)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this::list);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> assignments.duties(sari));
        assertThat(assignments.duties(budi)).isEmpty();
    }

    @Test
    void aListAndAPersonsDutiesTakeAsManyStatementsForOneAssignmentAsForSix() {
        assignments.assign(aurat, null, today.plusDays(1));
        assignments.assign(aurat, unit("Dinas Uji"), null);
        var few = Statements.of(() -> assignments.duties(sari)).size();
        var listed = Statements.of(this::list).size();
        assignments.assign(caleg, null, null);
        assignments.assign(caleg, unit("Dinas Uji"), null);
        assignments.assign(caleg, unit("Badan Uji"), null);
        assignments.assign(aurat, unit("Badan Uji"), null);
        assertThat(Statements.of(() -> assignments.duties(sari))).hasSize(few).hasSizeLessThanOrEqualTo(4);
        assertThat(Statements.of(this::list)).hasSize(listed).hasSizeLessThanOrEqualTo(6);
    }
}
