package id.netral.learning.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.netral.IntegrationTest;
import id.netral.TestClock;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.bank.QuestionEditing;
import id.netral.authoring.DraftCompiler;
import id.netral.authoring.DraftFixture;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.DraftModule;
import id.netral.authoring.Drafts;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.catalog.PackPublication;
import id.netral.catalog.pack.ModuleChange;
import id.netral.common.EmployeeId;
import id.netral.learning.LearningFixture;
import id.netral.learning.audience.Audience;
import id.netral.learning.path.LearningPathService;
import id.netral.learning.path.PathTerms;
import id.netral.learning.progress.LearnerModule;
import id.netral.learning.progress.Progress;
import id.netral.reminder.WaitingFilter;
import id.netral.reminder.WaitingPeople;
import id.netral.reminder.WaitingPerson;
import id.netral.security.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Sari has completed the module, Budi has not: a version of weight asks Sari once more, anything less asks nobody. */
@IntegrationTest
class MaterialVersionTest {

    private static final String SLUG = "uji-tinjauan";

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Catalog catalog;

    @Autowired
    PackPublication publication;

    @Autowired
    DraftCompiler compiler;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftLessons lessons;

    @Autowired
    QuestionEditing questions;

    @Autowired
    Assignments assignments;

    @Autowired
    LearningPathService paths;

    @Autowired
    Progress progress;

    @Autowired
    DutyRoll roll;

    @Autowired
    WaitingPeople reminders;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    DraftFixture fixture;
    LearningFixture learning;
    DraftModule draft;
    EmployeeId sari;
    EmployeeId budi;
    LocalDate today;

    @BeforeEach
    void aPublishedModule() {
        database.reset();
        learning = new LearningFixture(catalog, events, transaction);
        sari = database.employee("198504122010012001", "Sari Contoh", "Dinas Uji");
        budi = database.employee("198609262015051002", "Budi Contoh", "Dinas Uji");
        fixture = new DraftFixture(drafts, lessons, questions, jdbc);
        fixture.remove();
        draft = fixture.create();
        publish(false);
        today = TestClock.today();
        TestUsers.signIn(null, Role.SDM);
    }

    @AfterEach
    void remove() {
        SecurityContextHolder.clearContext();
        database.reset();
        fixture.remove();
    }

    @Test
    void whoHasCompletedAnOlderVersionIsAskedOnceMore() {
        ask(Recurrence.NONE.whenChanged(true));
        learning.pass(sari, version(), clock.instant()); // on the very day of the new version

        change(true);

        assertThat(duties(sari)).containsExactly(tuple(1, null), tuple(2, null));
        assertThat(duties(budi)).as("does it once, in whichever version").containsExactly(tuple(1, null));
        assertThat(as(sari).due()).isTrue();
        assertThat(as(sari).again()).isTrue();
        assertThat(as(sari).version().number()).isEqualTo(2);
    }

    @Test
    void theSamePublicationOrAnotherLookAtTheDutiesAsksNobodyAgain() {
        ask(Recurrence.NONE.whenChanged(true));
        learning.pass(sari, version(), clock.instant());
        change(true);

        publish(true); // the same text: no version
        roll.refresh(clock.instant());
        roll.refresh(today.plusDays(3).atStartOfDay(zone).toInstant());

        assertThat(version().number()).isEqualTo(2);
        assertThat(duties(sari)).hasSize(2);
        assertThat(duties(budi)).hasSize(1);
    }

    @Test
    void aVersionWithoutChangesOfWeightAsksNobody() {
        ask(Recurrence.NONE.whenChanged(true));
        learning.pass(sari, version(), clock.instant());

        change(false);
        roll.refresh(clock.instant());

        assertThat(version().number()).isEqualTo(2);
        assertThat(duties(sari)).containsExactly(tuple(1, null));
        assertThat(as(sari).done()).isTrue();
    }

    @Test
    void anAssignmentThatDoesNotRepeatAsksNobody() {
        ask(Recurrence.NONE);
        learning.pass(sari, version(), clock.instant());

        change(true);

        assertThat(duties(sari)).containsExactly(tuple(1, null));
    }

    @Test
    void theNewDutyIsFulfilledByACompletionAfterThePublicationOnly() {
        var id = ask(Recurrence.NONE.whenChanged(true));
        learning.pass(sari, version(), clock.instant());
        change(true);
        assertThat(progressOf(id)).isEqualTo(new AssignmentProgress(2, 0, 0));

        learning.pass(sari, version(), clock.instant());

        assertThat(progressOf(id)).isEqualTo(new AssignmentProgress(2, 1, 0));
        assertThat(as(sari).done()).isTrue();

        fixture.rewrite(draft, "Sekali lagi diganti.");
        publish(true);
        assertThat(duties(sari)).as("each version of weight once").hasSize(3);
        assertThat(duties(budi)).hasSize(1);
    }

    @Test
    void whoFinishesTheFirstTimeAfterThePublicationIsDone() {
        var id = ask(Recurrence.NONE.whenChanged(true));
        var first = version();
        change(true);
        learning.pass(budi, first, clock.instant()); // had begun the older one and stayed with it

        roll.refresh(clock.instant());

        assertThat(progressOf(id).fulfilled()).isEqualTo(1);
        TestUsers.signIn(budi, Role.SDM);
        assertThat(assignments.duties(budi).get(draft.module()).fulfilled()).isTrue();
    }

    @Test
    void aVersionFromBeforeTheAssignmentBeganAsksNobodyAnew() {
        learning.pass(sari, version(), clock.instant());
        change(true);

        ask(Recurrence.NONE.whenChanged(true));
        roll.refresh(clock.instant());

        assertThat(duties(sari)).containsExactly(tuple(1, null));
    }

    @Test
    void onAPathOnlyTheChangedModuleIsAskedAnewAndTheMonthsGoOn() {
        var aurat = learning.aurat();
        var path = paths.add(new PathTerms("Dasar", List.of(draft.module(), aurat.module())));
        assignments.assign(
                order(new AssignmentTarget.Path(path), Recurrence.every(6).whenChanged(true)));
        learning.pass(sari, version(), clock.instant());
        learning.pass(sari, aurat, clock.instant());

        change(true);
        assertThat(duties(sari)).hasSize(3);

        roll.refresh(today.plusMonths(6).atTime(0, 5).atZone(zone).toInstant());
        assertThat(duties(sari)).as("both, in the third cycle").hasSize(5);
    }

    @Test
    void dashboardsHearOfTheNewDuty() {
        ask(Recurrence.NONE.whenChanged(true));
        learning.pass(sari, version(), clock.instant());
        jdbc.sql("DELETE FROM completion_summary_change").update();

        change(true);

        assertThat(jdbc.sql("SELECT COUNT(*) FROM completion_summary_change")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void remindersFollowTheNewDutyAndForgetTheWithdrawnModule() {
        assignments.assign(new AssignmentOrder(
                new AssignmentTarget.OneModule(draft.module()),
                Audience.EVERYBODY,
                today,
                null,
                Deadline.of(today.plusDays(7), null),
                true,
                true,
                Recurrence.NONE.whenChanged(true)));
        learning.pass(sari, version(), clock.instant());
        assertThat(waiting()).containsExactly("Budi Contoh");

        change(true);
        assertThat(waiting()).containsExactlyInAnyOrder("Budi Contoh", "Sari Contoh");

        withdraw();
        assertThat(waiting()).isEmpty();
        assertThat(duties(sari)).containsExactly(tuple(1, null), tuple(2, "WITHDRAWN"));
    }

    private List<String> waiting() {
        TestUsers.signIn(null, Role.SDM);
        return reminders.page(WaitingFilter.ALL, 0, 20).stream()
                .map(WaitingPerson::name)
                .toList();
    }

    @Test
    void nobodyIsToDoAWithdrawnModuleAndWhatWasDoneStays() {
        var id = ask(Recurrence.NONE.whenChanged(true));
        learning.pass(sari, version(), clock.instant());

        withdraw();
        roll.refresh(clock.instant());

        assertThat(duties(sari)).containsExactly(tuple(1, null));
        assertThat(duties(budi)).containsExactly(tuple(1, "WITHDRAWN"));
        assertThat(progressOf(id)).isEqualTo(new AssignmentProgress(1, 1, 0));
    }

    @Test
    void aModuleOnOfferAgainIsAskedAgainOnce() {
        ask(Recurrence.NONE.whenChanged(true));
        learning.pass(sari, version(), clock.instant());
        withdraw();

        change(false);
        roll.refresh(clock.instant());

        assertThat(duties(sari)).containsExactly(tuple(1, null));
        assertThat(duties(budi)).containsExactly(tuple(1, "WITHDRAWN"), tuple(1, null));
    }

    private AssignmentId ask(Recurrence recurrence) {
        return assignments.assign(order(new AssignmentTarget.OneModule(draft.module()), recurrence));
    }

    private AssignmentOrder order(AssignmentTarget target, Recurrence recurrence) {
        return new AssignmentOrder(target, Audience.EVERYBODY, today, null, Deadline.NONE, true, true, recurrence);
    }

    private AssignmentProgress progressOf(AssignmentId id) {
        TestUsers.signIn(null, Role.SDM);
        return assignments.page(PageRequest.of(0, 20)).stream()
                .filter(listing -> listing.id().equals(id))
                .findFirst()
                .orElseThrow()
                .progress();
    }

    private LearnerModule as(EmployeeId employee) {
        TestUsers.signIn(employee, Role.PESERTA);
        var module = progress.open(employee, SLUG).orElseThrow();
        TestUsers.signIn(null, Role.SDM);
        return module;
    }

    private ModuleVersion version() {
        return DraftFixture.as(DraftFixture.WRITER, () -> catalog.current(SLUG).orElseThrow());
    }

    private List<Tuple> duties(EmployeeId employee) {
        return jdbc.sql("SELECT cycle, released_reason FROM duty WHERE employee_id = ? ORDER BY id")
                .param(employee.value())
                .query((row, number) -> tuple(row.getInt("cycle"), row.getString("released_reason")))
                .list();
    }

    private void change(boolean material) {
        fixture.rewrite(draft, "Netral itu melayani tanpa memihak.");
        publish(material);
    }

    private void publish(boolean material) {
        var change = new ModuleChange(ModuleChange.Origin.AUTHORED, "Diganti", material, null, null);
        DraftFixture.as(DraftFixture.WRITER, () -> {
            var files = compiler.compile(drafts.find(SLUG).orElseThrow()).files();
            publication.publish(files, change);
        });
    }

    private void withdraw() {
        DraftFixture.as(DraftFixture.REVIEWER, () -> publication.withdraw(SLUG, "Pasal berubah"));
    }
}
