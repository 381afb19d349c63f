package id.netral.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.netral.TestClock;
import id.netral.TestUsers;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.people.Unit;
import id.netral.people.UnitId;
import id.netral.security.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who sees whose reminders and open duties. */
class ReminderScopesTest extends ReminderTestBase {

    @Autowired
    OwnReminders own;

    @Autowired
    WaitingPeople waiting;

    @Autowired
    ReminderSettings settings;

    @Autowired
    ReminderRuns runs;

    EmployeeId stranger;
    LocalDate soon;

    @BeforeEach
    void duties() {
        stranger = person("199203032020122003", "Dewi Asing", "Badan Lain", null);
        soon = TestClock.today().plusDays(5);
        for (var employee : new EmployeeId[] {sari, adi, stranger}) {
            duty(employee, module, soon);
        }
        entry(sari, Audience.PERSON, sari, "NO_EMAIL");
        entry(sari, Audience.SUPERIOR, budi, "MAILED");
        entry(stranger, Audience.PERSON, stranger, "NO_EMAIL");
        entry(stranger, Audience.SUPERIOR, null, "NO_RECIPIENT");
    }

    private void entry(EmployeeId employee, Audience audience, @Nullable EmployeeId recipient, String outcome) {
        jdbc.sql("""
            INSERT INTO reminder_entry (duty_id, due_on, audience, days, day, employee_id, recipient_id, outcome,
                recorded_at)
            SELECT id, due_on, :audience, 7, '2026-11-01', employee_id, :recipient, :outcome, '2026-12-01 17:00:00' FROM duty
            WHERE employee_id = :employee""")
                .param("audience", audience.name())
                .param("recipient", recipient == null ? null : recipient.value())
                .param("outcome", outcome)
                .param("employee", employee.value())
                .update();
    }

    private UnitId unit(String name) {
        return new UnitId(jdbc.sql("SELECT id FROM unit WHERE name = ?")
                .param(name)
                .query(Long.class)
                .single());
    }

    @Test
    void aPersonSeesWhyHeWasRemindedAndWhoElseWasTold() {
        TestUsers.signIn(sari);
        assertThat(own.aboutMe(0, 10))
                .satisfiesExactly(
                        superior -> {
                            assertThat(superior.step()).isEqualTo(new ReminderStep(Audience.SUPERIOR, 7));
                            assertThat(superior.recipient()).isEqualTo("Budi Uji");
                        },
                        person -> {
                            assertThat(person.outcome()).isEqualTo(EntryOutcome.NO_EMAIL);
                            assertThat(person.assignment()).isEqualTo(assignment);
                            assertThat(person.dueOn()).isEqualTo(soon);
                            assertThat(person.askedOn()).isEqualTo(LocalDate.of(2026, 10, 1));
                        });
        assertThat(own.aboutMyPeople(0, 10)).isEmpty();
    }

    @Test
    void aSuperiorSeesOwnPeopleOnly() {
        TestUsers.signIn(budi);
        assertThat(own.aboutMyPeople(0, 10)).extracting(OwnReminder::employee).containsExactly("Sari Uji");
        assertThat(own.aboutMe(0, 10)).isEmpty();
        TestUsers.signIn(citra);
        assertThat(own.aboutMyPeople(0, 10)).isEmpty();
    }

    @Test
    void aLeaderSeesTheUnitsHeLeadsAndBelowByEveryWay() {
        TestUsers.signIn(citra, Role.PIMPINAN);
        assertThat(waiting.page(WaitingFilter.ALL, 0, 10))
                .extracting(WaitingPerson::name)
                .containsExactly("Adi Uji", "Sari Uji");
        assertThat(waiting.units()).extracting(Unit::name).containsExactly("Bidang Uji", "Dinas Uji");
        var foreign = unit("Badan Lain");
        assertThat(waiting.page(new WaitingFilter(foreign, false), 0, 10)).isEmpty();
        assertThat(waiting.count(new WaitingFilter(foreign, true))).isZero();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> waiting.textFor(foreign))
                .withMessage("reminder.nothing-waiting");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> waiting.textFor(stranger))
                .withMessage("reminder.nothing-waiting");
        assertThat(waiting.textFor(unit("Dinas Uji"))).contains("*Dinas Uji*", "Sari Uji", "Adi Uji");
    }

    @Test
    void anOfficerWithoutLeadershipSeesTheOwnUnit() {
        TestUsers.signIn(stranger, Role.SDM_OPD);
        assertThat(waiting.page(WaitingFilter.ALL, 0, 10))
                .extracting(WaitingPerson::name)
                .containsExactly("Dewi Asing");
        TestUsers.signIn(budi, Role.PIMPINAN, Role.SDM_OPD);
        assertThat(waiting.count(WaitingFilter.ALL)).isEqualTo(2);
    }

    @Test
    void hrFindsThoseWhomNoMailReachesAndATextForThem() {
        TestUsers.signIn(null, Role.SDM);
        assertThat(waiting.count(WaitingFilter.ALL)).isEqualTo(3);
        assertThat(waiting.page(new WaitingFilter(null, true), 0, 10))
                .extracting(WaitingPerson::name)
                .containsExactly("Dewi Asing");
        assertThat(waiting.textFor(stranger))
                .startsWith("Yth. Bapak/Ibu *Dewi Asing*,")
                .contains("• ");
    }

    @Test
    void whatWasDoneInTheFirstHoursOfItsCycleIsWaitedForNeitherOnThePageNorInItsCount() {
        jdbc.sql("UPDATE duty SET counts_from = '2026-10-31 17:00:00' WHERE employee_id = ?")
                .param(stranger.value())
                .update();
        clock.set(LocalDate.of(2026, 11, 1).atTime(4, 0).atZone(zone).toInstant());
        complete(stranger, module);
        TestUsers.signIn(null, Role.SDM);
        assertThat(waiting.count(WaitingFilter.ALL)).isEqualTo(2);
        assertThat(waiting.page(WaitingFilter.ALL, 0, 10))
                .extracting(WaitingPerson::name)
                .containsExactly("Adi Uji", "Sari Uji");
    }

    @Test
    void othersHaveNoBusinessHere() {
        TestUsers.signIn(sari);
        assertDenied(() -> waiting.count(WaitingFilter.ALL));
        assertDenied(() -> settings.text(TextPart.PERSON));
        assertDenied(runs::tomorrow);
        TestUsers.signIn(budi, Role.SDM_OPD);
        assertDenied(() -> settings.restoreText(TextPart.PERSON));
        TestUsers.signIn(budi, Role.SDM);
        assertDenied(runs::runNow);
    }

    private static void assertDenied(Runnable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
    }

    @Test
    void theCalendarHoldsTheOwnDeadlines() {
        TestUsers.signIn(sari);
        assertThat(new String(own.calendar(), StandardCharsets.UTF_8))
                .containsOnlyOnce("BEGIN:VEVENT")
                .contains("DTSTART;VALUE=DATE:" + soon.toString().replace("-", ""));
    }

    @Test
    void hrsOwnWordsHoldUntilTheOriginalIsAskedForAndAllIsAudited() {
        TestUsers.signIn(null, Role.SDM);
        settings.changeText(new ReminderText(TextPart.PERSON, "Halo {nama}", "{daftar_modul}"));
        assertThat(settings.text(TextPart.PERSON).subject()).isEqualTo("Halo {nama}");
        assertThat(settings.preview(settings.text(TextPart.PERSON)).subject()).isEqualTo("Halo Sari Contoh");
        settings.restoreText(TextPart.PERSON);
        assertThat(settings.text(TextPart.PERSON)).isEqualTo(ReminderText.original(TextPart.PERSON));
        var today = TestClock.today();
        settings.changeLadder(new Ladder(List.of()), today.plusDays(1));
        assertThat(settings.ladder(today)).isEqualTo(Ladder.DEFAULT);
        assertThat(settings.ladder(today.plusDays(1)).steps()).isEmpty();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> settings.changeLadder(Ladder.DEFAULT, today.minusDays(1)))
                .withMessage("reminder.ladder.past");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE action = 'REMINDER_SETTINGS_CHANGED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }
}
