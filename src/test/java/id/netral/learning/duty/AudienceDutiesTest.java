package id.netral.learning.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import id.netral.IntegrationTest;
import id.netral.TestClock;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import id.netral.common.RefusedException;
import id.netral.learning.LearningFixture;
import id.netral.learning.audience.Audience;
import id.netral.learning.audience.Audience.Match;
import id.netral.learning.audience.AudiencePerson;
import id.netral.learning.audience.AudiencePreview;
import id.netral.learning.audience.AudiencePreviews;
import id.netral.learning.audience.Criterion;
import id.netral.learning.audience.PickedList;
import id.netral.learning.audience.PickedLists;
import id.netral.learning.audience.SpouseDeclaration;
import id.netral.learning.audience.SpouseDeclarations;
import id.netral.learning.ledger.CompletionLedger;
import id.netral.learning.path.LearningPathService;
import id.netral.learning.path.PathTerms;
import id.netral.learning.progress.Progress;
import id.netral.people.EmployeeKind;
import id.netral.people.PeopleChanged;
import id.netral.people.UnitId;
import id.netral.people.roster.RosterWorkbooks;
import id.netral.rules.ElectionCalendar;
import id.netral.rules.ElectionPhase;
import id.netral.security.Role;
import id.netral.security.account.AccountService;
import id.netral.security.account.NewAccount;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** From a rule to duties and back, on the real database. */
@IntegrationTest
class AudienceDutiesTest {

    private static final PageRequest ALL = PageRequest.of(0, 50);

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Assignments assignments;

    @Autowired
    AudiencePreviews previews;

    @Autowired
    PickedLists lists;

    @Autowired
    SpouseDeclarations declarations;

    @Autowired
    LearningPathService paths;

    @Autowired
    ElectionCalendar elections;

    @Autowired
    CompletionLedger ledger;

    @Autowired
    AccountService accounts;

    @Autowired
    Progress progress;

    @Autowired
    DutyRoll roll;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    ZoneId zone;

    @Autowired
    Clock clock;

    private LearningFixture fixture;
    private ModuleId module;
    private EmployeeId adi;
    private EmployeeId budi;
    private EmployeeId cici;
    private UnitId office;
    private LocalDate today;

    @BeforeEach
    void people(@Autowired Catalog catalog, @Autowired TransactionTemplate transaction) {
        database.reset();
        TestUsers.signIn(null, Role.SDM);
        fixture = new LearningFixture(catalog, events, transaction);
        module = fixture.aurat().module();
        adi = database.employee("198609262015051001", "Adi Contoh", "Seksi A");
        budi = database.employee("198609262015051002", "Budi Contoh", "Dinas Contoh");
        cici = database.employee("198609262015051003", "Cici Contoh", "Badan Misal");
        office = unit("Dinas Contoh");
        put("UPDATE unit SET parent_id = %d WHERE name = 'Seksi A'".formatted(office.value()));
        put("UPDATE unit_version SET parent_id = %d WHERE name = 'Seksi A'".formatted(office.value()));
        today = TestClock.today();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void put(String sql) {
        jdbc.sql(sql).update();
    }

    private UnitId unit(String name) {
        return new UnitId(jdbc.sql("SELECT id FROM unit WHERE name = ?")
                .param(name)
                .query(Long.class)
                .single());
    }

    private AssignmentId ask(Audience audience) {
        return assignments.assign(AssignmentOrder.of(module, audience, today, null));
    }

    private AssignmentId ask(Audience audience, Recurrence recurrence) {
        return assignments.assign(new AssignmentOrder(
                new AssignmentTarget.OneModule(module),
                audience,
                today,
                null,
                Deadline.of(today.plusDays(10), null),
                true,
                true,
                recurrence));
    }

    private List<String> asked() {
        return jdbc.sql("""
            SELECT DISTINCT e.name FROM duty d JOIN employee e ON e.id = d.employee_id
            WHERE d.released_at IS NULL ORDER BY e.name""").query(String.class).list();
    }

    private List<String> previewed(Audience audience) {
        var names = previews.people(audience, "", ALL).stream()
                .map(AudiencePerson::name)
                .toList();
        assertThat(previews.of(audience).people()).isEqualTo(names.size());
        return names;
    }

    private Instant in(int days) {
        return today.plusDays(days).atTime(0, 5).atZone(zone).toInstant();
    }

    private static void assertRefused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(work).withMessage(key);
    }

    @Test
    void thePreviewSaysWhoIsThenAsked() {
        put("UPDATE employee SET kind = 'PPPK', rank_code = 'IX', position = 'Guru' WHERE name = 'Budi Contoh'");
        put("UPDATE employee SET rank_code = 'IV/a', position = 'Kepala Dinas 100%' WHERE name = 'Cici Contoh'");
        put("UPDATE employee SET position = NULL WHERE name = 'Adi Contoh'");
        var rules = List.of(
                tuple(Audience.of(office), List.of("Adi Contoh", "Budi Contoh")),
                tuple(Audience.of(new Criterion.OfKind(EmployeeKind.PPPK)), List.of("Budi Contoh")),
                tuple(Audience.of(new Criterion.InRank(EmployeeKind.PNS, "III/d", "IV/e")), List.of("Cici Contoh")),
                tuple(Audience.of(new Criterion.InPosition("guru", true)), List.of("Budi Contoh")),
                tuple(Audience.of(new Criterion.InPosition("100%", false)), List.of("Cici Contoh")),
                tuple(
                        new Audience(
                                Match.ALL,
                                List.of(new Criterion.Everyone()),
                                List.of(new Criterion.InPosition("guru", false))),
                        List.of("Adi Contoh", "Cici Contoh")),
                tuple(
                        new Audience(
                                Match.ANY,
                                List.of(
                                        new Criterion.OfKind(EmployeeKind.PPPK),
                                        new Criterion.InUnit(unit("Badan Misal"))),
                                List.of()),
                        List.of("Budi Contoh", "Cici Contoh")),
                tuple(
                        Audience.of(new Criterion.InUnit(office), new Criterion.OfKind(EmployeeKind.NON_ASN)),
                        List.of()));
        for (var rule : rules) {
            var audience = (Audience) rule.toList().getFirst();
            assertThat(previewed(audience)).isEqualTo(rule.toList().getLast());
            var id = ask(audience);
            assertThat(asked()).isEqualTo(rule.toList().getLast());
            assignments.end(id);
            assertThat(asked()).isEmpty();
        }
    }

    @Test
    void newEmployeesAreKnownByTheirFirstDayElseByTheMonthInAPnsNumber() {
        put("UPDATE employee SET hired_on = '%s' WHERE name = 'Budi Contoh'".formatted(today.minusMonths(3)));
        put("UPDATE employee SET hired_on = '2015-05-01' WHERE name = 'Cici Contoh'");
        var month = today.minusMonths(2);
        put("UPDATE employee SET nip = '19860926%04d%02d1001' WHERE name = 'Adi Contoh'"
                .formatted(month.getYear(), month.getMonthValue()));
        assertThat(previewed(Audience.of(new Criterion.HiredWithin(6)))).containsExactly("Adi Contoh", "Budi Contoh");
        assertThat(previewed(Audience.of(new Criterion.HiredSince(LocalDate.of(2015, 5, 1)))))
                .hasSize(3);
        put("UPDATE employee SET kind = 'PPPK' WHERE name = 'Adi Contoh'");
        assertThat(previewed(Audience.of(new Criterion.HiredWithin(6)))).containsExactly("Budi Contoh");
    }

    @Test
    void leavingReleasesAndTheLedgerStays() {
        ask(Audience.of(office));
        fixture.pass(adi, fixture.aurat(), TestClock.now());
        put("UPDATE employee SET unit_id = %d WHERE id = %d"
                .formatted(unit("Badan Misal").value(), adi.value()));
        put("UPDATE employee SET unit_id = %d WHERE id = %d".formatted(office.value(), cici.value()));
        events.publishEvent(new PeopleChanged());
        assertThat(asked()).containsExactly("Budi Contoh", "Cici Contoh");
        assertThat(ledger.of(adi)).hasSize(1);
        assertThat(jdbc.sql("SELECT released_reason FROM duty WHERE employee_id = ?")
                        .param(adi.value())
                        .query(String.class)
                        .list())
                .containsExactly("LEFT");
    }

    @Test
    void anOfficerReachesTheOwnUnitsOnlyWhateverTheRuleSays() {
        var foreign = ask(Audience.of(unit("Badan Misal")));
        TestUsers.signIn(budi, Role.SDM_OPD);
        var everybody = new Criterion.Everyone();
        var any = new Audience(Match.ANY, List.of(everybody, new Criterion.OfKind(EmployeeKind.PNS)), List.of());
        assertThat(previewed(any)).containsExactly("Adi Contoh", "Budi Contoh");
        var own = assignments.assign(AssignmentOrder.of(fixture.caleg().module(), any, today, null));
        assertRefused("audience.unit-outside", () -> ask(Audience.of(unit("Badan Misal"))));
        assertRefused("audience.unit-outside", () -> previews.of(Audience.of(unit("Badan Misal"))));
        assertRefused("audience.restricted", () -> previews.of(Audience.of(new Criterion.SpouseStands())));
        assertRefused("assignment.unknown", () -> assignments.end(foreign));
        assertRefused("assignment.unknown", () -> assignments.order(foreign));
        assertThat(assignments.page(ALL)).extracting(AssignmentListing::id).containsExactly(own);
        var late = database.employee("198609262015051009", "Dedi Contoh", "Badan Misal");
        events.publishEvent(new PeopleChanged());
        assertThat(jdbc.sql("SELECT employee_id FROM duty WHERE assignment_id = ?")
                        .param(own.value())
                        .query(Long.class)
                        .list())
                .containsExactlyInAnyOrder(adi.value(), budi.value())
                .doesNotContain(late.value());
        TestUsers.signIn(cici, Role.SDM_OPD);
        assertRefused("assignment.unknown", () -> assignments.end(own));
        TestUsers.signIn(cici, Role.PIMPINAN);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> previews.of(any));
    }

    @Test
    void aNewCycleAsksAnewAndTheEarlierCompletionStays() {
        ask(Audience.of(office), Recurrence.every(6));
        fixture.pass(adi, fixture.aurat(), TestClock.now());
        var later = today.plusMonths(6);
        roll.refresh(later.atTime(0, 5).atZone(zone).toInstant());
        roll.refresh(later.plusDays(1).atTime(0, 5).atZone(zone).toInstant());
        assertThat(duties(adi))
                .containsExactly(tuple(1, null, today.plusDays(10)), tuple(2, later, later.plusDays(10)));
        assertThat(ledger.of(adi)).hasSize(1);
        assertThat(assignments.duties(adi).get(module))
                .extracting(Duty::fulfilled, Duty::countsFrom)
                .containsExactly(false, later);
    }

    private List<Tuple> duties(EmployeeId employee) {
        return jdbc.sql(
                        "SELECT cycle, CAST(counts_from + INTERVAL 7 HOUR AS DATE) AS counts_from, due_on FROM duty WHERE employee_id = ? ORDER BY id")
                .param(employee.value())
                .query((row, number) -> tuple(
                        row.getInt("cycle"),
                        row.getObject("counts_from", LocalDate.class),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    @Test
    void whoeverIsAskedAnewPassesAnewOnTheSameVersion() {
        fixture.pass(adi, fixture.aurat(), in(-400));
        assignments.assign(new AssignmentOrder(
                new AssignmentTarget.OneModule(module),
                Audience.of(office),
                today,
                null,
                Deadline.NONE,
                true,
                false,
                Recurrence.every(12)));
        TestUsers.signIn(adi);
        var standing = progress.open(adi, "aurat-politik").orElseThrow();
        assertThat(standing.again()).isTrue();
        assertThat(standing.due()).isTrue();
        fixture.pass(adi, fixture.aurat(), TestClock.now());
        fixture.pass(adi, fixture.aurat(), TestClock.now());
        assertThat(ledger.of(adi)).as("one row for each time").hasSize(2);
        var done = progress.open(adi, "aurat-politik").orElseThrow();
        assertThat(done.done()).isTrue();
        assertThat(done.due()).isFalse();
    }

    @Test
    void anElectionThatBeginsOpensACycleOnce() {
        ask(Audience.of(office), Recurrence.of(Recurrence.Kind.ELECTION));
        elections.add("Pemilu Contoh", ElectionPhase.KAMPANYE, today.plusDays(40));
        elections.add("Pemilu Contoh", ElectionPhase.PRA_PENETAPAN, today.plusDays(20));
        assertThat(duties(adi)).hasSize(1);
        roll.refresh(in(20));
        roll.refresh(in(41));
        assertThat(duties(adi))
                .containsExactly(tuple(1, null, today.plusDays(10)), tuple(2, today.plusDays(20), today.plusDays(30)));
    }

    @Test
    void aChangedRuleOpensACycleForTheModulesThatCiteIt() {
        var path =
                paths.add(new PathTerms("Dasar", List.of(module, fixture.caleg().module())));
        assignments.assign(new AssignmentOrder(
                new AssignmentTarget.Path(path),
                Audience.of(new Criterion.InUnit(unit("Seksi A"))),
                today,
                null,
                Deadline.NONE,
                true,
                true,
                Recurrence.of(Recurrence.Kind.RULE_CHANGE)));
        assertThat(duties(adi)).hasSize(2);
        var article = jdbc.sql("""
            SELECT a.article_id FROM lesson_article a JOIN lesson l ON l.id = a.lesson_id
            JOIN learning_module m ON m.current_version_id = l.module_version_id
            GROUP BY a.article_id HAVING SUM(m.id = :module) > 0 AND SUM(m.id = :other) = 0 LIMIT 1""")
                .param("module", module.value())
                .param("other", fixture.caleg().module().value())
                .query(String.class)
                .single();
        var before = jdbc.sql("SELECT in_force_to FROM legal_article WHERE id = ?")
                .param(article)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single();
        try {
            jdbc.sql("UPDATE legal_article SET in_force_to = ? WHERE id = ?")
                    .params(today.plusDays(4), article)
                    .update();
            roll.refresh(in(4));
            assertThat(duties(adi)).as("still in force").hasSize(2);
            roll.refresh(in(5));
            roll.refresh(in(6));
            assertThat(duties(adi)).hasSize(3).contains(tuple(2, today.plusDays(5), null));
        } finally {
            jdbc.sql("UPDATE legal_article SET in_force_to = ? WHERE id = ?")
                    .params(before.orElse(null), article)
                    .update();
        }
    }

    @Test
    void firstAndLastDaysAreKept() {
        assignments.assign(new AssignmentOrder(
                new AssignmentTarget.OneModule(module),
                Audience.of(office),
                today.plusDays(2),
                today.plusDays(5),
                new Deadline.AfterDays(2),
                false,
                true,
                Recurrence.NONE));
        assertThat(asked()).isEmpty();
        roll.refresh(in(2));
        assertThat(duties(adi)).containsExactly(tuple(1, null, today.plusDays(4)));
        assertThat(assignments.duties(adi).get(module).mandatory()).isFalse();
        roll.refresh(in(5));
        assertThat(asked()).hasSize(2);
        roll.refresh(in(6));
        assertThat(asked()).isEmpty();
        assertThat(assignments.page(ALL)).extracting(AssignmentListing::running).containsExactly(false);
    }

    @Test
    void daysThatContradictEachOtherAreRefused() {
        assertRefused(
                "assignment.start-past",
                () -> assignments.assign(AssignmentOrder.of(module, Audience.EVERYBODY, today.minusDays(1), null)));
        assertRefused(
                "assignment.due-before-start",
                () -> assignments.assign(
                        AssignmentOrder.of(module, Audience.EVERYBODY, today.plusDays(5), today.plusDays(4))));
        assertThat(assignments.page(ALL)).isEmpty();
    }

    @Test
    void aChangedAssignmentIsANewOneInThePlaceOfTheOldWhichStaysOnRecord() {
        var first = ask(Audience.of(office), Recurrence.every(6));
        roll.refresh(today.plusMonths(6).atTime(0, 5).atZone(zone).toInstant());
        var order = assignments.order(first);
        var second = assignments.change(
                first,
                new AssignmentOrder(
                        order.target(),
                        Audience.EVERYBODY,
                        order.startsOn(),
                        null,
                        order.deadline(),
                        true,
                        true,
                        order.recurrence()));
        assertThat(asked()).containsExactly("Adi Contoh", "Budi Contoh", "Cici Contoh");
        assertThat(jdbc.sql("SELECT DISTINCT released_reason FROM duty WHERE assignment_id = ?")
                        .param(first.value())
                        .query(String.class)
                        .list())
                .containsExactly("ENDED");
        assertThat(jdbc.sql("SELECT DISTINCT cycle FROM duty WHERE assignment_id = ?")
                        .param(second.value())
                        .query(Integer.class)
                        .list())
                .as("goes on in the cycle it was in")
                .containsExactly(2);
        assertRefused("assignment.unknown", () -> assignments.change(first, order));
    }

    @Test
    void aPathAsksItsModulesAndFollowsWhenTheyChange() {
        var id = paths.add(new PathTerms("Dasar", List.of(module)));
        assignments.assign(new AssignmentOrder(
                new AssignmentTarget.Path(id),
                Audience.of(office),
                today,
                null,
                Deadline.NONE,
                true,
                true,
                Recurrence.NONE));
        assertThat(assignments.duties(adi)).containsOnlyKeys(module);
        var path = paths.all().getFirst();
        var caleg = fixture.caleg().module();
        paths.change(id, path.version(), new PathTerms("Dasar", List.of(caleg)));
        assertThat(assignments.duties(adi)).containsOnlyKeys(caleg);
        assertRefused("error.changed-meanwhile", () -> paths.change(id, 0, new PathTerms("Lain", List.of(caleg))));
        assertRefused("path.asked", () -> paths.retire(id));
        assertRefused("path.no-modules", () -> paths.add(new PathTerms("Kosong", List.of())));
        assertRefused("path.title-taken", () -> paths.add(new PathTerms("dasar", List.of(caleg))));
        assertRefused("path.module-twice", () -> paths.add(new PathTerms("Dua", List.of(caleg, caleg))));
    }

    @Test
    void aListFromAWorkbookNamesItsPeopleAndSaysWhichRowsNameNobody(@TempDir Path folder) throws IOException {
        put("UPDATE employee SET active = FALSE WHERE name = 'Cici Contoh'");
        var file = RosterWorkbooks.of(
                folder,
                "daftar.xlsx",
                List.of(
                        List.of("Daftar peserta"),
                        List.of("No", "NIP Pegawai", "Nama"),
                        List.of("1", " 19860926 201505 1 001 ", "Adi"),
                        List.of("2", "'198609262015051002", "Budi"),
                        List.of("3", "198609262015051001", "Adi lagi"),
                        List.of("4", "198609262015051003", "Cici"),
                        List.of("5", "199001012015011009", "Orang lain"),
                        List.of("6", "=1+1", "rumus"),
                        List.of("7", 198609262015051002d, "angka"),
                        List.of("8", "", "kosong")));
        var list = lists.read(file, "daftar.xlsx");
        assertThat(list.people()).containsExactly(adi, budi);
        assertThat(list.refused())
                .extracting(PickedList.RefusedRow::row, PickedList.RefusedRow::key)
                .containsExactly(
                        tuple(5, "audience.row.twice"),
                        tuple(6, "audience.row.left"),
                        tuple(7, "audience.row.unknown"),
                        tuple(8, "roster.nip.characters"),
                        tuple(9, "roster.nip.rounded"));
        ask(Audience.of(lists.keep(list.name(), list.people())));
        assertThat(asked()).containsExactly("Adi Contoh", "Budi Contoh");
        TestUsers.signIn(cici, Role.SDM_OPD);
        put("UPDATE employee SET active = TRUE WHERE name = 'Cici Contoh'");
        assertThat(lists.read(file, "daftar.xlsx").people()).containsExactly(cici);
        assertRefused("audience.list-empty", () -> lists.keep("Kosong", List.of()));
        var without = RosterWorkbooks.of(folder, "tanpa.xlsx", List.of(List.of("Nama"), List.of("Adi")));
        assertRefused("audience.file.no-column", () -> lists.read(without, "tanpa.xlsx"));
        TestUsers.signIn(null, Role.SDM);
        var typed = lists.find("Pilihan", "198609262015051002\n\n 19860926 201505 1 001, 123");
        assertThat(typed.people()).containsExactly(budi, adi);
        assertThat(typed.refused())
                .extracting(PickedList.RefusedRow::row, PickedList.RefusedRow::key)
                .containsExactly(tuple(4, "nip.length"));
        var empty = RosterWorkbooks.of(folder, "kosong.xlsx", List.of(List.of("NIP")));
        assertRefused("audience.file.no-rows", () -> lists.read(empty, "kosong.xlsx"));
    }

    @Test
    void aDeclarationAsksItsMakerAloneAndIsToldToNobody() {
        var spouses = Audience.of(new Criterion.SpouseStands());
        ask(spouses);
        assertThat(asked()).isEmpty();
        TestUsers.signIn(adi);
        declarations.declare(adi, new SpouseDeclaration(today, today.plusDays(30)));
        assertThat(asked()).containsExactly("Adi Contoh");
        assertThat(assignments.duties(adi).get(module).because()).containsExactly(new Criterion.SpouseStands());
        TestUsers.signIn(null, Role.SDM, Role.ADMIN);
        assertThat(previews.of(spouses)).isEqualTo(new AudiencePreview(AudiencePreviews.FEW, false, List.of(), false));
        assertThat(previews.people(spouses, "", ALL)).isEmpty();
        assertThat(assignments.page(ALL))
                .singleElement()
                .extracting(AssignmentListing::progress)
                .isNull();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> declarations.of(adi));
        assertThat(audited("DECLARATIONS_COUNTED")).isEqualTo(1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM duty WHERE restricted")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        TestUsers.signIn(adi);
        declarations.withdraw(adi);
        assertThat(asked()).isEmpty();
        assertThat(declarations.of(adi)).isEmpty();
    }

    @Test
    void aRoleGivenOrTakenAsksOrReleasesAtOnce() {
        var nip = new Nip("198609262015051001");
        accounts.provision(List.of(new NewAccount(adi, nip, null, "Adi Contoh")));
        ask(Audience.of(new Criterion.WithRole(Role.PELATIH)));
        assertThat(asked()).isEmpty();
        TestUsers.signIn(null, Role.ADMIN);
        accounts.assignRoles(adi, Set.of(Role.PELATIH));
        assertThat(asked()).containsExactly("Adi Contoh");
        accounts.assignRoles(adi, Set.of());
        assertThat(asked()).isEmpty();
    }

    @Test
    void aDeclarationEndsWithItsTime() {
        ask(Audience.of(new Criterion.SpouseStands()));
        TestUsers.signIn(adi);
        assertRefused(
                "declaration.over",
                () -> declarations.declare(adi, new SpouseDeclaration(today.minusDays(9), today.minusDays(1))));
        assertRefused(
                "declaration.until-before-from",
                () -> declarations.declare(adi, new SpouseDeclaration(today, today.minusDays(1))));
        declarations.declare(adi, new SpouseDeclaration(today, today.plusDays(3)));
        roll.refresh(in(3));
        assertThat(asked()).containsExactly("Adi Contoh");
        roll.refresh(in(4));
        assertThat(asked()).isEmpty();
    }

    private long audited(String action) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE action = ?")
                .param(action)
                .query(Long.class)
                .single();
    }

    @Test
    void listsAndFiguresTellHowFarPeopleAre() {
        ask(Audience.of(office), Recurrence.NONE);
        fixture.pass(adi, fixture.aurat(), TestClock.now());
        put("UPDATE duty SET due_on = '2020-01-01'");
        assertThat(assignments.page(ALL))
                .singleElement()
                .extracting(AssignmentListing::progress, AssignmentListing::cycle)
                .containsExactly(new AssignmentProgress(2, 1, 1), 1);
    }
}
