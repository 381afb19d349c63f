package id.netral.people.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.common.EmailAddress;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.people.EmployeeDirectory;
import id.netral.people.EmployeeFilter;
import id.netral.people.EmployeeKind;
import id.netral.people.EmployeeList;
import id.netral.people.EmployeeListing;
import id.netral.people.EmployeeProfile;
import id.netral.people.FactChange;
import id.netral.people.PersonalData;
import id.netral.people.RankCode;
import id.netral.people.UnitId;
import id.netral.people.UnitOfficers;
import id.netral.security.Role;
import id.netral.security.account.ActivationService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** HR hires, transfers, corrects and lets go, and says which post counts. */
@IntegrationTest
class EmployeeChangesTest {

    private static final String ADI = "198609262015051001";
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EmployeeChanges changes;

    @Autowired
    EmployeePosts posts;

    @Autowired
    EmployeeRecords records;

    @Autowired
    EmployeeList list;

    @Autowired
    EmployeeDirectory directory;

    @Autowired
    UnitOfficers officers;

    @Autowired
    OrganisationChanges organisation;

    @Autowired
    ActivationService activations;

    @Autowired
    PeopleHistory history;

    @Autowired
    PeopleOfToday peopleOfToday;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    private EmployeeId adi;
    private UnitId office;
    private UnitId other;
    private LocalDate today;

    @BeforeEach
    void people() {
        database.reset();
        adi = database.employee(ADI, "Adi Contoh", "Dinas Contoh");
        database.employee("198609262015051003", "Cici Contoh", "Badan Misal");
        office = unit("Dinas Contoh");
        other = unit("Badan Misal");
        today = LocalDate.ofInstant(clock.instant(), zone);
        TestUsers.signIn(null, Role.SDM);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aTransferHoldsFromItsDay() {
        changes.transfer(adi, other, "Kepala Seksi", from(MARCH));

        assertThat(unitOn(MARCH.minusDays(1))).isEqualTo(office.value());
        assertThat(unitOn(MARCH)).isEqualTo(other.value());
        assertThat(row().get("unit_id")).isEqualTo(other.value());
        assertThat(row().get("position")).isEqualTo("Kepala Seksi");
        assertThat(records.history(adi).getFirst().changes())
                .extracting(FactChange::fact, FactChange::before, FactChange::after)
                .containsExactly(
                        tuple("UNIT", "Dinas Contoh", "Badan Misal"),
                        tuple("POSITION", "Analis Contoh", "Kepala Seksi"));
    }

    @Test
    void aTransferBeforeHiringIsRefused() {
        assertRefused(
                () -> changes.transfer(adi, other, null, from(LocalDate.of(2015, 4, 30))), "employee.before-hiring");

        correct(data("Adi Contoh", LocalDate.of(2026, 2, 1)), from(today));

        assertRefused(
                () -> changes.transfer(adi, other, null, from(LocalDate.of(2026, 1, 31))), "employee.before-hiring");
        assertThat(row().get("unit_id")).isEqualTo(office.value());
    }

    @Test
    void aPlannedTransferComesTrueAndKeepsWhatTheRosterBroughtMeanwhile() {
        var day = today.plusDays(7);
        changes.transfer(adi, other, "Kepala Seksi", from(day));
        jdbc.sql("UPDATE employee SET rank_code = 'III/b' WHERE id = ?")
                .param(adi.value())
                .update();
        history.noteEmployees(List.of(adi.value()), clock.instant(), null);
        assertThat(row().get("unit_id")).isEqualTo(office.value());

        peopleOfToday.comeTrue(day.atTime(12, 0).atZone(zone).toInstant());

        assertThat(row())
                .containsEntry("unit_id", other.value())
                .containsEntry("rank_code", "III/b")
                .containsEntry("position", "Kepala Seksi");
    }

    @Test
    void aTransferIntoAUnitThatIsNotThereIsRefused() {
        organisation.merge(other, office, from(MARCH));

        assertRefused(() -> changes.transfer(adi, other, null, from(today)), "organisation.ended-already");
    }

    @Test
    void aTransferIntoAUnitThatWillEndIsRefused() {
        var section = organisation.create(other, new UnitFacts("Seksi Sementara", null, false), from(MARCH));
        organisation.end(section, from(today.plusDays(9)));

        assertRefused(() -> changes.transfer(adi, section, null, from(today)), "organisation.ends-later");
    }

    @Test
    void whoLeavesIsGoneFromThatDayAndMayComeBack() {
        changes.leave(adi, from(MARCH));

        assertThat(row().get("active")).isEqualTo(false);
        assertThat(list.page(EmployeeFilter.ALL, 0, 10))
                .extracting(EmployeeListing::name)
                .containsExactly("Cici Contoh");
        assertRefused(() -> changes.transfer(adi, other, null, from(today)), "employee.not-active");

        changes.comeBack(adi, other, "Analis", from(today));

        assertThat(row()).containsEntry("active", true).containsEntry("unit_id", other.value());
        assertRefused(() -> changes.comeBack(adi, other, "Analis", from(today)), "employee.active");
        assertThat(directory.countActive(other)).isEqualTo(2);
    }

    @Test
    void aPersonWithoutNipIsHiredAndSignsInByEmail() {
        var sari = changes.hire(
                new PersonalData(
                        "Sari Rekaan",
                        EmployeeKind.NON_ASN,
                        "thl-7",
                        null,
                        new EmailAddress("sari@netral.example"),
                        null),
                office,
                "Petugas Kebersihan",
                from(today));

        assertThat(records.find(sari)).get().satisfies(sariNow -> {
            assertThat(sariNow.nip()).isNull();
            assertThat(sariNow.number()).isEqualTo("THL-7");
            assertThat(sariNow.active()).isTrue();
        });
        assertThat(list.page(new EmployeeFilter("THL", null), 0, 10))
                .extracting(EmployeeListing::number)
                .containsExactly("THL-7");
        assertThat(directory.find(sari)).get().extracting(EmployeeProfile::nip).isNull();
        assertThat(activations.issueActivationCodes(List.of(sari)))
                .singleElement()
                .satisfies(code -> assertThat(code.signInName()).isEqualTo("sari@netral.example"));
    }

    @Test
    void aPersonHiredForALaterDayComesThen() {
        var day = today.plusDays(2);
        var doni = changes.hire(
                new PersonalData("Doni Rekaan", EmployeeKind.PPPK, "199001012023211001", null, null, null),
                office,
                null,
                from(day));
        assertThat(directory.countActive(office)).isEqualTo(1);

        peopleOfToday.comeTrue(day.atTime(1, 0).atZone(zone).toInstant());

        assertThat(directory.countActive(office)).isEqualTo(2);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM account WHERE employee_id = ?")
                        .param(doni.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void numbersAndAddressesBelongToOnePerson() {
        assertRefused(() -> changes.hire(data("Adi Kembar", null), office, null, from(today)), "employee.number-taken");
        correct(withEmail("adi@netral.example"), from(today));
        assertRefused(
                () -> changes.hire(
                        new PersonalData(
                                "Sari",
                                EmployeeKind.NON_ASN,
                                "T-1",
                                null,
                                new EmailAddress("adi@netral.example"),
                                null),
                        office,
                        null,
                        from(today)),
                "roster.email.taken");
    }

    @Test
    void aCorrectionAgainstOldDataIsRefused() {
        var seen = records.find(adi).orElseThrow().version();
        changes.correct(adi, seen, data("Adi Benar", null), from(today));

        assertThatThrownBy(() -> changes.correct(adi, seen, data("Adi Salah", null), from(today)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(row().get("name")).isEqualTo("Adi Benar");
    }

    @Test
    void exactlyOnePostCountsAndChangesOnADay() {
        var acting = posts.add(adi, PostKind.PLT, other, "Plt. Kepala Badan", null, from(MARCH));
        assertThat(row().get("unit_id")).isEqualTo(office.value());

        posts.count(adi, acting, from(today));

        assertThat(row()).containsEntry("unit_id", other.value()).containsEntry("position", "Plt. Kepala Badan");
        assertThat(unitOn(today.minusDays(1))).isEqualTo(office.value());
        assertThat(records.find(adi)).get().satisfies(now -> {
            assertThat(now.ownUnit().id()).isEqualTo(office);
            assertThat(now.posts()).filteredOn(Post::counts).hasSize(1);
        });

        posts.end(acting, from(today.plusDays(4)));
        peopleOfToday.comeTrue(today.plusDays(5).atTime(1, 0).atZone(zone).toInstant());

        assertThat(row()).containsEntry("unit_id", office.value()).containsEntry("position", "Analis Contoh");
    }

    @Test
    void aPostCountsOnlyWhileItIsHeld() {
        var seconded = posts.add(adi, PostKind.PERBANTUAN, other, "Analis", today.plusDays(10), from(MARCH));

        assertRefused(() -> posts.count(adi, seconded, from(today.plusDays(11))), "post.not-held");
        posts.count(adi, seconded, from(today));

        assertThat(unitOn(today.plusDays(10))).isEqualTo(other.value());
        assertThat(unitOn(today.plusDays(11))).isEqualTo(office.value());
    }

    @Test
    void aRosterThatKnowsTheOwnUnitOnlyLeavesTheCountingPostAlone() {
        posts.count(adi, posts.add(adi, PostKind.PLT, other, "Plt. Kepala", null, from(MARCH)), from(today));
        jdbc.sql("UPDATE employee SET unit_id = ?, position = 'Analis Contoh' WHERE id = ?")
                .params(office.value(), adi.value())
                .update();

        history.noteEmployees(List.of(adi.value()), clock.instant(), null);

        assertThat(row().get("unit_id")).isEqualTo(other.value());
        assertThat(records.find(adi))
                .get()
                .extracting(now -> now.ownUnit().id())
                .isEqualTo(office);
    }

    @Test
    void anOfficerIsEntrustedWithAUnit() {
        officers.entrust(adi, other);
        assertThat(officers.entrusted(adi)).contains(other);

        TestUsers.signIn(adi, Role.SDM_OPD);
        assertThat(list.page(EmployeeFilter.ALL, 0, 10))
                .extracting(EmployeeListing::name)
                .containsExactly("Cici Contoh");
        assertThat(records.find(adi)).isEmpty();
        assertThat(records.history(adi)).isEmpty();
        assertThatThrownBy(() -> officers.withdraw(adi)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> changes.leave(adi, from(today))).isInstanceOf(AccessDeniedException.class);
    }

    private void correct(PersonalData data, Effective effective) {
        changes.correct(adi, records.find(adi).orElseThrow().version(), data, effective);
    }

    private static PersonalData data(String name, @Nullable LocalDate hired) {
        return new PersonalData(name, EmployeeKind.PNS, ADI, new RankCode("III/a"), null, hired);
    }

    private static PersonalData withEmail(String email) {
        return new PersonalData("Adi Contoh", EmployeeKind.PNS, ADI, null, new EmailAddress(email), null);
    }

    private Effective from(LocalDate day) {
        return new Effective(day, "SK 12/2026");
    }

    private Map<String, Object> row() {
        return jdbc.sql("SELECT * FROM employee WHERE id = ?")
                .param(adi.value())
                .query()
                .singleRow();
    }

    private long unitOn(LocalDate day) {
        return jdbc.sql("""
                        SELECT unit_id FROM employee_version WHERE employee_id = ? AND effective_on <= ?
                        ORDER BY effective_on DESC, id DESC LIMIT 1""").params(adi.value(), day).query(Long.class).single();
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
