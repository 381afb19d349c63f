package id.netral.people.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.people.FactChange;
import id.netral.people.Head;
import id.netral.people.HeadAs;
import id.netral.people.HistoryEntry;
import id.netral.people.Organisation;
import id.netral.people.Unit;
import id.netral.people.UnitId;
import id.netral.security.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** HR changes the tree of units, from any day on. */
@IntegrationTest
class OrganisationChangesTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OrganisationChanges changes;

    @Autowired
    Organisation organisation;

    @Autowired
    OrganisationPicture picture;

    @Autowired
    PeopleOfToday peopleOfToday;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    private EmployeeId adi;
    private UnitId office;
    private UnitId division;
    private UnitId other;
    private LocalDate today;

    @BeforeEach
    void units() {
        database.reset();
        adi = database.employee("198609262015051001", "Adi Contoh", "Bidang Satu");
        database.employee("198609262015051002", "Budi Contoh", "Dinas Contoh");
        database.employee("198609262015051003", "Cici Contoh", "Badan Misal");
        office = unit("Dinas Contoh");
        division = unit("Bidang Satu");
        other = unit("Badan Misal");
        today = LocalDate.ofInstant(clock.instant(), zone);
        TestUsers.signIn(null, Role.SDM);
        changes.move(division, office, from(LocalDate.of(2020, 1, 1)));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aUnitIsMadeBelowAParent() {
        var section = changes.create(division, new UnitFacts("Seksi  A", "DS.1.1", false), from(today));

        assertThat(organisation.today().pathName(section)).isEqualTo("Dinas Contoh › Bidang Satu › Seksi A");
        assertThat(column("parent_id", section)).isEqualTo(division.value());
        assertThat(audited()).contains("Seksi A");
    }

    @Test
    void aRenamedUnitKeepsItsOldNameInThePast() {
        changes.rename(office, "Dinas Pendidikan", from(MARCH));

        assertThat(name(office, MARCH.minusDays(1))).isEqualTo("Dinas Contoh");
        assertThat(name(office, MARCH)).isEqualTo("Dinas Pendidikan");
        assertThat(column("name", office)).isEqualTo("Dinas Pendidikan");
    }

    @Test
    void whatWasKnownEarlierStaysAsItWasKnown() {
        changes.rename(office, "Dinas Pendidikan", from(MARCH));
        var before = recorded().minusNanos(1_000);

        assertThat(organisation.on(today, before).find(office)).map(Unit::name).contains("Dinas Contoh");
        assertThat(organisation.on(today, clock.instant()).find(office))
                .map(Unit::name)
                .contains("Dinas Pendidikan");
    }

    @Test
    void aPlannedChangeComesTrueOnItsDay() {
        var day = today.plusDays(10);
        changes.move(division, other, from(day));
        var planned = changes.create(office, new UnitFacts("Seksi Nanti", null, false), from(day));

        assertThat(column("parent_id", division)).isEqualTo(office.value());
        assertThat(organisation.today().find(planned)).isEmpty();
        assertThat(column("ended_on", planned)).isNotNull();

        peopleOfToday.comeTrue(noon(day.minusDays(1)));
        assertThat(column("parent_id", division)).isEqualTo(office.value());

        peopleOfToday.comeTrue(noon(day));
        assertThat(column("parent_id", division)).isEqualTo(other.value());
        assertThat(column("ended_on", planned)).isNull();
        assertThat(column("parent_id", planned)).isEqualTo(office.value());
    }

    @Test
    void whatHasComeTrueIsNotTouchedAgain() {
        changes.rename(office, "Dinas Pendidikan", from(today.plusDays(1)));
        peopleOfToday.comeTrue(noon(today.plusDays(1)));
        var version = column("version", office);

        peopleOfToday.comeTrue(noon(today.plusDays(2)));

        assertThat(column("version", office)).isEqualTo(version);
    }

    @Test
    void twoUnitsMaySwapNamesOnOneDay() {
        var day = today.plusDays(1);
        changes.rename(office, "Sementara", from(today));
        changes.rename(other, "Dinas Contoh", from(day));
        changes.rename(office, "Badan Misal", from(day));

        peopleOfToday.comeTrue(noon(day));

        assertThat(column("name", other)).isEqualTo("Dinas Contoh");
        assertThat(column("name", office)).isEqualTo("Badan Misal");
    }

    @Test
    void aMergedUnitHandsOverPeopleAndUnits() {
        changes.merge(office, other, from(MARCH));

        var tree = organisation.today();
        assertThat(tree.find(office)).isEmpty();
        assertThat(tree.pathName(division)).isEqualTo("Badan Misal › Bidang Satu");
        assertThat(peopleOf(other)).containsExactly("Budi Contoh", "Cici Contoh");
        assertThat(organisation.on(MARCH.minusDays(1), clock.instant()).pathName(division))
                .isEqualTo("Dinas Contoh › Bidang Satu");
        assertThat(column("merged_into_id", office)).isEqualTo(other.value());
        assertThat(picture.history(office).getFirst().changes())
                .containsExactly(FactChange.words("MERGED", null, "Badan Misal"));
    }

    @Test
    void aPlannedMergeMovesPeopleOnItsDay() {
        var day = today.plusDays(3);
        changes.merge(other, office, from(day));
        assertThat(peopleOf(other)).containsExactly("Cici Contoh");

        peopleOfToday.comeTrue(noon(day));

        assertThat(peopleOf(other)).isEmpty();
        assertThat(peopleOf(office)).containsExactly("Budi Contoh", "Cici Contoh");
        assertThat(column("ended_on", other)).isNotNull();
    }

    @Test
    void whoComesIntoAMergedUnitLateMovesOn() {
        var day = today.plusDays(3);
        changes.merge(other, office, from(day));
        database.employee("198609262015051009", "Dodi Contoh", "Badan Misal");

        peopleOfToday.comeTrue(noon(day));

        assertThat(peopleOf(office)).containsExactly("Budi Contoh", "Cici Contoh", "Dodi Contoh");
    }

    @Test
    void anOfficerFollowsTheUnitIntoAMerger() {
        jdbc.sql("INSERT INTO unit_officer (employee_id, unit_id, entrusted_at) VALUES (?, ?, '2026-12-01 17:00:00')")
                .params(adi.value(), other.value())
                .update();

        changes.merge(other, office, from(today));

        assertThat(jdbc.sql("SELECT unit_id FROM unit_officer")
                        .query(Long.class)
                        .single())
                .isEqualTo(office.value());
    }

    @Test
    void aUnitEndsOnlyWhenEmpty() {
        assertRefused(() -> changes.end(office, from(today)), "organisation.has-units");
        assertRefused(() -> changes.end(division, from(today)), "organisation.has-people");

        var empty = changes.create(office, new UnitFacts("Seksi Kosong", null, false), from(MARCH));
        changes.end(empty, from(today));

        assertThat(organisation.today().find(empty)).isEmpty();
        assertThat(organisation.on(today.minusDays(1), clock.instant()).find(empty))
                .isPresent();
    }

    @Test
    void aCircleIsRefusedOnTheDayAndOnPlannedDays() {
        assertRefused(() -> changes.move(office, division, from(today)), "organisation.circle");

        changes.move(other, division, from(today.plusDays(30)));

        assertRefused(() -> changes.move(office, other, from(today)), "organisation.circle");
    }

    @Test
    void aDayOrAParentThatDoesNotFitIsRefused() {
        assertRefused(
                () -> changes.rename(office, "Lain", from(LocalDate.of(2019, 12, 31))), "organisation.before-begin");
        changes.merge(other, office, from(today));
        assertRefused(() -> changes.move(division, other, from(today)), "organisation.parent-missing");
        assertRefused(
                () -> changes.create(other, new UnitFacts("Seksi Z", null, false), from(today)),
                "organisation.ended-already");
        assertRefused(
                () -> changes.create(office, new UnitFacts("bidang satu", null, false), from(today)),
                "organisation.twin");
        assertThatThrownBy(() -> from(today, " ")).hasMessage("people.reason-missing");
    }

    @Test
    void aRefusedChangeLeavesNothingBehind() {
        var before = jdbc.sql("SELECT COUNT(*) FROM unit").query(Long.class).single();

        assertRefused(
                () -> changes.create(office, new UnitFacts("Bidang Satu", null, false), from(today)),
                "organisation.twin");

        assertThat(jdbc.sql("SELECT COUNT(*) FROM unit").query(Long.class).single())
                .isEqualTo(before);
    }

    @Test
    void headsAreNamedWithTheirCapacity() {
        changes.appoint(office, new Head(adi, HeadAs.PLT), from(MARCH));

        var line = picture.on(today).stream()
                .filter(unit -> unit.id().equals(office))
                .findFirst()
                .orElseThrow();
        assertThat(line.head()).isEqualTo("Adi Contoh");
        assertThat(line.headAs()).isEqualTo(HeadAs.PLT);
        assertThat(line.people()).isEqualTo(1);
        assertThat(line.peopleBelow()).isEqualTo(2);
        assertThat(organisation.today().find(office)).map(Unit::head).contains(adi);
    }

    @Test
    void historyTellsEachChangeOnceWithItsReason() {
        changes.move(division, other, from(today.plusDays(5)));
        changes.rename(division, "Bidang Baru", from(today, "Perda 1/2026"));

        var told = picture.history(division);

        assertThat(told)
                .filteredOn(HistoryEntry::planned)
                .singleElement()
                .satisfies(entry -> assertThat(entry.changes())
                        .containsExactly(FactChange.words("PARENT", "Dinas Contoh", "Badan Misal")));
        assertThat(told)
                .filteredOn(entry -> "Perda 1/2026".equals(entry.reason()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.changes())
                        .containsExactly(FactChange.words("UNIT_NAME", "Bidang Satu", "Bidang Baru")));
    }

    @Test
    void anOfficerOfAUnitLooksAtItAndChangesNothing() {
        TestUsers.signIn(adi, Role.SDM_OPD);

        assertThat(picture.on(today)).extracting(UnitLine::name).containsExactly("Bidang Satu");
        assertThat(picture.history(office)).isEmpty();
        assertThatThrownBy(() -> changes.rename(division, "Lain", from(today)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Effective from(LocalDate day) {
        return from(day, "SK 12/2026");
    }

    private Effective from(LocalDate day, String reason) {
        return new Effective(day, reason);
    }

    private Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(zone).toInstant();
    }

    private Instant recorded() {
        return jdbc.sql("SELECT MAX(recorded_at) FROM unit_version")
                .query(LocalDateTime.class)
                .single()
                .toInstant(ZoneOffset.UTC);
    }

    private String name(UnitId unit, LocalDate day) {
        return organisation.on(day, clock.instant()).find(unit).orElseThrow().name();
    }

    private Object column(String column, UnitId unit) {
        return jdbc.sql("SELECT " + column + " FROM unit WHERE id = ?")
                .param(unit.value())
                .query()
                .singleRow()
                .get(column);
    }

    private List<String> peopleOf(UnitId unit) {
        return jdbc.sql("SELECT name FROM employee WHERE unit_id = ? AND active ORDER BY name")
                .param(unit.value())
                .query(String.class)
                .list();
    }

    private List<String> audited() {
        return jdbc.sql("SELECT subject FROM audit_entry WHERE action = 'ORGANISATION_CHANGED'")
                .query(String.class)
                .list();
    }

    private UnitId unit(String name) {
        return new UnitId(jdbc.sql("SELECT id FROM unit WHERE name = ?")
                .param(name)
                .query(Long.class)
                .single());
    }

    private static void assertRefused(Runnable change, String key) {
        assertThatThrownBy(change::run).isInstanceOf(RefusedException.class).hasMessage(key);
    }
}
