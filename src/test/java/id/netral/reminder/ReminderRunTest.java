package id.netral.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.messaging.Outbox;
import id.netral.messaging.QuietHoursSettings;
import id.netral.messaging.TestPost;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** The ladder day by day, on the real database. */
class ReminderRunTest extends ReminderTestBase {

    @Autowired
    JsonMapper json;

    @Autowired
    DigestWriter writer;

    @Autowired
    MailWords words;

    @Autowired
    Links links;

    @Autowired
    Outbox outbox;

    @Autowired
    QuietHoursSettings quietHours;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    LadderRepository ladders;

    @Autowired
    TextRepository texts;

    @Autowired
    FinishedRunRepository runs;

    @Autowired
    ReminderEntryRepository entries;

    @Autowired
    PendingEntryRepository pendingEntries;

    DueSteps steps;
    PendingEntries pending;
    ReminderRun run;

    @BeforeEach
    void runAsIfToday() {
        steps = new DueSteps(entries, organisation, json, clock, zone);
        pending = new PendingEntries(pendingEntries);
        var digests = new Digests(pending, organisation, writer, words, links, outbox, transactions, clock, zone);
        run = new ReminderRun(ladders, steps, pending, digests, quietHours, runs, transactions, clock, zone);
    }

    private void runOn(int daysAfter) {
        morning(daysAfter);
        run.run();
    }

    @Test
    void thePersonTheSuperiorAndTheHeadAreToldInTurn() {
        duty(sari, module, DUE);
        IntStream.rangeClosed(-20, 40).forEach(this::runOn);
        assertThat(entries())
                .containsExactly(
                        "PERSON -14 Sari Uji → Sari Uji MAILED",
                        "PERSON -3 Sari Uji → Sari Uji MAILED",
                        "PERSON 1 Sari Uji → Sari Uji MAILED",
                        "SUPERIOR 7 Sari Uji → Budi Uji MAILED",
                        "HEAD 21 Sari Uji → Citra Uji MAILED");
        assertThat(letters())
                .extracting(Letter::to)
                .containsExactly(
                        "sari@contoh.go.id",
                        "sari@contoh.go.id",
                        "sari@contoh.go.id",
                        "budi@contoh.go.id",
                        "citra@contoh.go.id");
    }

    @Test
    void aRunAgainAndAgainRemindsNobodyTwice() {
        duty(sari, module, DUE);
        runOn(-14);
        runOn(-14);
        clock.pass(Duration.ofHours(5));
        run.run();
        assertThat(letters()).hasSize(1);
        assertThat(entries()).hasSize(1);
    }

    @Test
    void severalModulesAreOneMail() {
        duty(sari, module, DUE);
        duty(sari, other, DUE.plusDays(1));
        runOn(-13);
        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Pengingat: 2 modul netralitas menunggu Anda");
            assertThat(letter.text())
                    .startsWith("Yth. Sari Uji,")
                    .contains("tenggat 25 November 2030", "tenggat 26 November 2030", "/pengingat");
        });
    }

    @Test
    void ownModulesAndThoseOfOnesPeopleAreOneMail() {
        duty(sari, module, DUE);
        duty(budi, other, DUE.plusDays(10));
        IntStream.rangeClosed(-14, 7).forEach(this::runOn);
        var toBudi = letters().stream()
                .filter(letter -> letter.to().startsWith("budi"))
                .toList();
        assertThat(toBudi).hasSize(2); // his own 14 days before; and 3 days before together with Sari's
        assertThat(toBudi.getLast().text()).contains("Sari Uji", "(lewat 7 hari)", "tenggat 5 Desember 2030");
    }

    @Test
    void aFinishedOrReleasedDutyIsNotRemindedOf() {
        duty(sari, module, DUE);
        var released = duty(adi, module, DUE);
        complete(sari, module);
        jdbc.sql("UPDATE duty SET released_at = '2026-12-01 17:00:00', released_reason = 'LEFT' WHERE id = ?")
                .param(released)
                .update();
        runOn(-3);
        assertThat(entries()).isEmpty();
    }

    @Test
    void aCompletionBeforeTheDayThatCountsIsNone() {
        var duty = duty(sari, module, DUE);
        complete(sari, module); // on 1 November
        jdbc.sql("UPDATE duty SET counts_from = '2030-11-01 17:00:00' WHERE id = ?")
                .param(duty)
                .update();
        runOn(-3);
        assertThat(entries()).hasSize(1);
        jdbc.sql("UPDATE completion SET completed_at = '2030-11-01 17:00:00'").update(); // midnight in Jakarta
        runOn(1);
        assertThat(entries()).hasSize(1);
    }

    @Test
    void anOfferWithoutObligationOrDeadlineIsNotRemindedOf() {
        duty(sari, module, null);
        var offered = duty(adi, module, DUE);
        jdbc.sql("UPDATE duty SET mandatory = FALSE WHERE id = ?")
                .param(offered)
                .update();
        runOn(1);
        assertThat(entries()).isEmpty();
    }

    @Test
    void daysWithoutARunAreMadeUpForByOneReminder() {
        duty(sari, module, DUE);
        runOn(0);
        assertThat(entries()).containsExactly("PERSON -3 Sari Uji → Sari Uji MAILED");
    }

    @Test
    void aSuperiorIsNeverToldBeforeThePersonHadTime() {
        duty(sari, module, DUE);
        runOn(30); // reminders begin only now
        assertThat(entries()).containsExactly("PERSON 1 Sari Uji → Sari Uji MAILED");
        IntStream.rangeClosed(31, 35).forEach(this::runOn);
        assertThat(entries()).hasSize(1);
        runOn(36);
        assertThat(entries()).last().isEqualTo("SUPERIOR 7 Sari Uji → Budi Uji MAILED");
        IntStream.rangeClosed(37, 49).forEach(this::runOn);
        assertThat(entries()).hasSize(2);
        runOn(50);
        assertThat(entries()).last().isEqualTo("HEAD 21 Sari Uji → Citra Uji MAILED");
    }

    @Test
    void aHeadsOwnDutyGoesToTheHeadAboveAndTheTopHeadsToNobody() {
        duty(budi, module, DUE);
        duty(citra, module, DUE);
        IntStream.rangeClosed(1, 21).forEach(this::runOn);
        assertThat(entries())
                .contains(
                        "SUPERIOR 7 Budi Uji → Citra Uji MAILED",
                        "SUPERIOR 7 Citra Uji → - NO_RECIPIENT",
                        "HEAD 21 Budi Uji → Citra Uji MAILED",
                        "HEAD 21 Citra Uji → - NO_RECIPIENT");
    }

    @Test
    void theHeadsDigestCountsByUnit() {
        duty(sari, module, DUE);
        duty(adi, module, DUE);
        duty(adi, other, DUE);
        IntStream.rangeClosed(1, 21).forEach(this::runOn);
        assertThat(letters().getLast()).satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("citra@contoh.go.id");
            assertThat(letter.subject()).isEqualTo("Ringkasan: 2 pegawai di Dinas Uji belum menyelesaikan modul");
            assertThat(letter.text()).contains("• Bidang Uji (2 orang): Adi Uji, Sari Uji");
        });
    }

    @Test
    void aLongListIsCutAndSaysSo() {
        IntStream.range(0, 60).forEach(number -> {
            var nip = "1990010120150110%02d".formatted(number + 10);
            duty(person(nip, "Pegawai %02d".formatted(number), "Bidang Uji", null), module, DUE);
        });
        IntStream.rangeClosed(1, 7).forEach(this::runOn);
        var letter = letters().getLast();
        assertThat(letter.subject()).contains("60 pegawai");
        assertThat(letter.text()).contains("Pegawai 49", "dan 10 orang lain").doesNotContain("Pegawai 50");
    }

    @Test
    void withoutAnAddressThereIsNoMailButAnEntryAndTheLadderGoesOn() {
        jdbc.sql("UPDATE employee SET email = NULL WHERE id = ?")
                .param(sari.value())
                .update();
        duty(sari, module, DUE);
        IntStream.rangeClosed(1, 7).forEach(this::runOn);
        assertThat(entries())
                .containsExactly("PERSON 1 Sari Uji → Sari Uji NO_EMAIL", "SUPERIOR 7 Sari Uji → Budi Uji MAILED");
    }

    @Test
    void aWrongAddressInTheRosterHoldsUpNobody() {
        jdbc.sql("UPDATE employee SET email = 'sari@contoh.go.id\r\nBcc: x@y.id' WHERE id = ?")
                .param(sari.value())
                .update();
        duty(sari, module, DUE);
        duty(adi, module, DUE);
        runOn(1);
        assertThat(entries())
                .containsExactlyInAnyOrder(
                        "PERSON 1 Sari Uji → Sari Uji NO_EMAIL", "PERSON 1 Adi Uji → Adi Uji MAILED");
    }

    @Test
    void aNameWithALineBreakMakesNoHeader() {
        jdbc.sql("UPDATE employee SET name = 'Sari\r\nBcc: x@y.id' WHERE id = ?")
                .param(sari.value())
                .update();
        texts.save(
                TextEntry.of(new ReminderText(TextPart.PERSON, "Untuk {nama}", "{daftar_modul}"), clock.instant(), 1));
        duty(sari, module, DUE);
        runOn(1);
        assertThat(letters()).singleElement().extracting(Letter::subject).isEqualTo("Untuk Sari Bcc: x@y.id");
    }

    @Test
    void onAQuietDayEntriesWaitAndWhatIsDoneMeanwhileIsNotSent() {
        duty(sari, module, DUE.minusDays(2)); // one day after: Sunday, 24 November
        duty(adi, module, DUE.minusDays(2));
        runOn(-1);
        assertThat(letters()).isEmpty();
        complete(sari, module);
        runOn(0);
        assertThat(letters()).extracting(Letter::to).containsExactly("adi@contoh.go.id");
        assertThat(entries())
                .containsExactlyInAnyOrder("PERSON 1 Sari Uji → Sari Uji SETTLED", "PERSON 1 Adi Uji → Adi Uji MAILED");
    }

    @Test
    void atMostOneMailADay() {
        duty(sari, module, DUE);
        runOn(1);
        duty(sari, other, DUE);
        clock.pass(Duration.ofHours(3));
        run.run();
        assertThat(letters()).hasSize(1);
        runOn(2);
        assertThat(letters()).hasSize(2);
        assertThat(entries()).allMatch(entry -> entry.endsWith("MAILED"));
    }

    @Test
    void aDeadlineThatMovesIsRemindedOfAnew() {
        var duty = duty(sari, module, DUE);
        runOn(-3);
        jdbc.sql("UPDATE duty SET due_on = ? WHERE id = ?")
                .params(DUE.plusDays(30), duty)
                .update();
        runOn(1);
        assertThat(letters()).hasSize(1);
        runOn(28); // Monday; three days before was Sunday
        assertThat(letters()).hasSize(2);
    }

    @Test
    void anotherLadderHoldsFromItsDayOn() {
        ladders.save(new LadderEntry(
                new Ladder(List.of(new ReminderStep(Audience.PERSON, -2))), DUE.minusDays(5), clock.instant(), 1));
        ladders.save(new LadderEntry(new Ladder(List.of()), DUE.plusDays(1), clock.instant(), 1));
        duty(sari, module, DUE);
        duty(adi, module, DUE.plusDays(3));
        IntStream.rangeClosed(-4, 5).forEach(this::runOn);
        assertThat(entries()).containsExactly("PERSON -2 Sari Uji → Sari Uji MAILED");
    }

    @Test
    void theForecastIsWhatTheRunDoes() {
        duty(sari, module, DUE);
        duty(sari, other, DUE);
        duty(adi, module, DUE);
        morning(-3);
        var day = DUE.minusDays(3);
        assertThat(steps.count(Ladder.DEFAULT, day))
                .contains(new StepCount(new ReminderStep(Audience.PERSON, -3), 2, 3))
                .filteredOn(count -> count.people() > 0)
                .hasSize(1);
        run.run();
        assertThat(entries()).hasSize(3);
    }

    @Test
    void aDeadlineAheadComesAsACalendarFile() {
        var duty = duty(sari, module, DUE);
        duty(adi, module, DUE.minusDays(30));
        runOn(-3);
        assertThat(jdbc.sql("SELECT a.name, a.content FROM mail_attachment a")
                        .query((row, number) -> new String(row.getBytes("content"), StandardCharsets.UTF_8))
                        .list())
                .singleElement()
                .asString()
                .contains("UID:duty-" + duty + "@netral", "DTSTART;VALUE=DATE:20301125");
    }

    @Test
    void whatIsPutIntoTheOutboxArrivesOnceWithItsCalendar(@Autowired ApplicationContext context) throws Exception {
        duty(sari, module, DUE);
        runOn(-3);
        run.run();
        try (var post = new TestPost(context, clock, zone)) {
            post.deliver();
            var mails = post.deliver();
            assertThat(mails).hasSize(1);
            assertThat(mails.getFirst().getSubject()).isEqualTo("Pengingat: 1 modul netralitas menunggu Anda");
            var parts = (MimeMultipart) mails.getFirst().getContent();
            assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/calendar");
            assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("tenggat-netral.ics");
        }
    }
}
