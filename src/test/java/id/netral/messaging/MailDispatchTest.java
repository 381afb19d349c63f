package id.netral.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.common.EmailAddress;
import id.netral.common.RefusedException;
import id.netral.security.Role;
import id.netral.security.audit.AuditTrail;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox against real mail servers: once, in its hours, and never lost in silence. */
@IntegrationTest
class MailDispatchTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final EmailAddress SARI = new EmailAddress("sari@contoh.go.id");

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    OutgoingMailRepository mails;

    @Autowired
    OutboxSteps steps;

    @Autowired
    QuietHoursRepository quietHours;

    @Autowired
    AuditTrail audit;

    // a Monday, 09.00 in Jakarta; well ahead, so that the application's own job, by the real clock, leaves these mails
    // alone
    final MutableClock clock = new MutableClock("2030-11-25T02:00:00Z");
    GreenMail post;

    @BeforeEach
    void start() {
        database.reset();
        TestUsers.signIn(null, Role.ADMIN);
        post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
    }

    @AfterEach
    void stop() {
        post.stop();
        SecurityContextHolder.clearContext();
    }

    private static SmtpServer server(int port) {
        return new SmtpServer(new SmtpProperties("127.0.0.1", port, "", "", "netral@contoh.go.id", false, false));
    }

    private MailDispatch dispatch(int port) {
        return new MailDispatch(mails, steps, quietHours, server(port), new SmtpStanding(), clock, JAKARTA);
    }

    private MailDispatch dispatch() {
        return dispatch(post.getSmtp().getPort());
    }

    private Outbox outbox() {
        return new Outbox(mails, quietHours, server(1), clock, JAKARTA);
    }

    /** In a transaction, as the service's proxy would. */
    private void decide(Consumer<OutboxAdministration> decision) {
        transaction.executeWithoutResult(status -> decision.accept(administration()));
    }

    private OutboxAdministration administration() {
        return new OutboxAdministration(mails, server(1), new SmtpStanding(), audit, clock);
    }

    private static Mail mail(String key) {
        return Mail.plain(key, SARI, null, "Pengingat – tenggat dekat", "Yth. Sari,\n\nTerima kasih.");
    }

    private MailId put(Mail mail) {
        return transaction.execute(status -> outbox().enqueue(mail));
    }

    private MailDetail state(MailId id) {
        return administration().find(id).orElseThrow();
    }

    @Test
    void aMailIsSentOnce() throws Exception {
        var id = put(mail("uji/1"));
        dispatch().run();
        dispatch().run();
        assertThat(post.getReceivedMessages()).singleElement().satisfies(message -> {
            assertThat(message.getSubject()).isEqualTo("Pengingat – tenggat dekat");
            assertThat(message.getFrom()[0]).hasToString("netral@contoh.go.id");
            assertThat(message.getRecipients(Message.RecipientType.TO)[0]).hasToString("sari@contoh.go.id");
            assertThat(message.getHeader("Message-ID")).containsExactly(MessageIds.of("uji/1", "netral@contoh.go.id"));
            assertThat(GreenMailUtil.getBody(message)).contains("Terima kasih.");
        });
        assertThat(state(id).listing().state()).isEqualTo(MailState.SENT);
        assertThat(state(id).listing().sentAt()).isEqualTo(clock.instant());
    }

    @Test
    void theSameMailAskedForTwiceIsOneMail() {
        assertThat(put(mail("uji/1"))).isEqualTo(put(mail("uji/1")));
        dispatch().run();
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatIsRolledBackWasNeverAskedFor() {
        transaction.executeWithoutResult(status -> {
            outbox().enqueue(mail("uji/1"));
            status.setRollbackOnly();
        });
        dispatch().run();
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @Test
    void filesGoAlongByteForByte() throws Exception {
        var bytes = new byte[2_000_000];
        new java.util.Random(1).nextBytes(bytes);
        put(mail("uji/1")
                .with(new Attachment(
                        "tenggat.ics", "text/calendar; charset=UTF-8", "X".getBytes(StandardCharsets.UTF_8)))
                .with(new Attachment("laporan unit é.xlsx", "application/octet-stream", bytes)));
        dispatch().run();
        var parts = (MimeMultipart) post.getReceivedMessages()[0].getContent();
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("tenggat.ics");
        assertThat(parts.getBodyPart(2).getInputStream().readAllBytes()).isEqualTo(bytes);
    }

    @Test
    void aProcessThatEndsBetweenClaimAndAnswerLeavesTheMailInDoubtAndNotSentAgain() {
        var id = put(mail("uji/1"));
        steps.claim(id, clock.instant()); // and the process is gone
        dispatch().run();
        assertThat(state(id).listing().state()).isEqualTo(MailState.SENDING);
        clock.pass(MailDispatch.CLAIM.plusSeconds(1));
        dispatch().run();
        dispatch().run();
        assertThat(post.getReceivedMessages()).isEmpty();
        assertThat(state(id).listing().state()).isEqualTo(MailState.UNCERTAIN);
        assertThat(administration().status().toDecide()).isEqualTo(1);

        decide(it -> it.queueAgain(id));
        dispatch().run();
        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(state(id).listing().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void twoProcessesNeverTakeTheSameMail() {
        var id = put(mail("uji/1"));
        assertThat(steps.claim(id, clock.instant())).isPresent();
        assertThat(steps.claim(id, clock.instant())).isEmpty();
    }

    @Test
    void mailsWaitWhileTheServerIsDownAndLeaveOnceItIsUp() {
        var port = post.getSmtp().getPort();
        post.stop();
        var id = put(mail("uji/1"));
        var other = put(mail("uji/2"));
        var dispatch = dispatch(port);
        dispatch.run();
        assertThat(state(id).listing().state()).isEqualTo(MailState.QUEUED);
        assertThat(state(id).tries()).isZero();
        post = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        dispatch.run(); // still leaves the server alone
        assertThat(post.getReceivedMessages()).isEmpty();
        clock.pass(Duration.ofMinutes(1));
        dispatch.run();
        assertThat(post.getReceivedMessages()).hasSize(2);
        assertThat(state(other).listing().state()).isEqualTo(MailState.SENT);
    }

    /** As the setting is when nobody sets it. */
    @Test
    void nothingGoesOverAnOpenLineUnlessSomebodyWantsIt() {
        var settings = new Binder(new MapConfigurationPropertySource(Map.of(
                        "netral.mail.host", "127.0.0.1",
                        "netral.mail.port", post.getSmtp().getPort(),
                        "netral.mail.from", "netral@contoh.go.id")))
                .bind("netral.mail", SmtpProperties.class)
                .get();
        var id = put(mail("uji/1"));
        new MailDispatch(mails, steps, quietHours, new SmtpServer(settings), new SmtpStanding(), clock, JAKARTA).run();
        assertThat(post.getReceivedMessages()).isEmpty();
        assertThat(state(id).listing().state()).isEqualTo(MailState.QUEUED);
    }

    @Test
    void withoutAServerMailsWait() {
        var id = put(mail("uji/1"));
        new MailDispatch(
                        mails,
                        steps,
                        quietHours,
                        new SmtpServer(new SmtpProperties("", 587, "", "", "", false, false)),
                        new SmtpStanding(),
                        clock,
                        JAKARTA)
                .run();
        assertThat(state(id).listing().state()).isEqualTo(MailState.QUEUED);
    }

    @Test
    void whatTheServerPutsOffIsTriedAgainEverLaterAndThenGivenUp() throws IOException {
        try (var smtp = new ScriptedSmtp().answering("RCPT", "450 nanti dulu")) {
            var id = put(mail("uji/1"));
            var dispatch = dispatch(smtp.port());
            var tries = 1;
            for (var wait : MailDispatch.WAITS) {
                dispatch.run();
                assertThat(smtp.heard("RCPT")).isEqualTo(tries++);
                clock.pass(wait.minusSeconds(1));
                if (!quietHours.current().isQuiet(clock.instant(), JAKARTA)) {
                    dispatch.run(); // too early
                }
                clock.set(quietHours.current().next(clock.instant().plusSeconds(1), JAKARTA));
            }
            dispatch.run();
            assertThat(state(id).listing().state()).isEqualTo(MailState.GIVEN_UP);
            assertThat(state(id).listing().problem()).isEqualTo("mail.problem.later");
            assertThat(smtp.heard("RCPT")).isEqualTo(MailDispatch.WAITS.size() + 1L);
        }
    }

    @Test
    void anAddressRefusedForGoodIsNotTriedAgainAndExplained() throws IOException {
        try (var smtp = new ScriptedSmtp().answering("RCPT", "550 tidak ada")) {
            var id = put(mail("uji/1"));
            var dispatch = dispatch(smtp.port());
            dispatch.run();
            dispatch.run();
            assertThat(smtp.heard("RCPT")).isEqualTo(1);
            assertThat(state(id).listing().state()).isEqualTo(MailState.FAILED);
            assertThat(state(id).listing().problem()).isEqualTo("mail.problem.address");
            assertThat(state(id).reply()).contains("550 tidak ada");
        }
    }

    @Test
    void aContentRefusedForGoodIsNotTriedAgain() throws IOException {
        try (var smtp = new ScriptedSmtp().answering(".", "554 tidak diterima")) {
            var id = put(mail("uji/1"));
            dispatch(smtp.port()).run();
            assertThat(state(id).listing().state()).isEqualTo(MailState.FAILED);
            assertThat(state(id).listing().problem()).isEqualTo("mail.problem.refused");
        }
    }

    @Test
    void aLineThatBreaksAfterTheContentLeavesTheMailInDoubt() throws IOException {
        try (var smtp = new ScriptedSmtp().answering(".", ScriptedSmtp.HANG_UP)) {
            var id = put(mail("uji/1"));
            var dispatch = dispatch(smtp.port());
            dispatch.run();
            clock.pass(Duration.ofHours(2));
            dispatch.run();
            assertThat(smtp.heard("DATA")).isEqualTo(1);
            assertThat(state(id).listing().state()).isEqualTo(MailState.UNCERTAIN);
        }
    }

    @Test
    void aLineThatBreaksBeforeTheContentIsTriedAgain() throws IOException {
        try (var smtp = new ScriptedSmtp().answering("RCPT", ScriptedSmtp.HANG_UP)) {
            var id = put(mail("uji/1"));
            var dispatch = dispatch(smtp.port());
            dispatch.run();
            assertThat(state(id).listing().state()).isEqualTo(MailState.QUEUED);
            smtp.answering("RCPT", "250 baik");
            clock.pass(Duration.ofMinutes(1));
            dispatch.run();
            assertThat(state(id).listing().state()).isEqualTo(MailState.SENT);
        }
    }

    @Test
    void aRefusedSenderHoldsAllMailsAndFailsNone() throws IOException {
        try (var smtp = new ScriptedSmtp().answering("MAIL", "550 bukan pengirim kami")) {
            var id = put(mail("uji/1"));
            put(mail("uji/2"));
            dispatch(smtp.port()).run();
            assertThat(smtp.heard("MAIL")).isEqualTo(1);
            assertThat(state(id).listing().state()).isEqualTo(MailState.QUEUED);
            assertThat(state(id).listing().problem()).isEqualTo("mail.problem.sender");
        }
    }

    @Test
    void atNightMailsWaitUntilMorningButForThoseAPersonAskedForJustNow() {
        clock.pass(Duration.ofHours(13)); // 22.00
        put(mail("uji/1"));
        put(mail("uji/2").atAnyHour());
        dispatch().run();
        assertThat(post.getReceivedMessages()).hasSize(1);
        clock.pass(Duration.ofHours(8).plusMinutes(29)); // 06.29
        dispatch().run();
        assertThat(post.getReceivedMessages()).hasSize(1);
        clock.pass(Duration.ofMinutes(1));
        dispatch().run();
        assertThat(post.getReceivedMessages()).hasSize(2);
    }

    @Test
    void whatIsStaleIsNotSent() {
        var id = put(mail("uji/1").until(clock.instant().plus(Duration.ofDays(2))));
        clock.pass(Duration.ofDays(2));
        dispatch().run();
        assertThat(post.getReceivedMessages()).isEmpty();
        assertThat(state(id).listing().state()).isEqualTo(MailState.DISCARDED);
        assertThat(state(id).listing().problem()).isEqualTo("mail.problem.stale");
    }

    @Test
    void aPersonDiscardsWhatWaitsAndNotWhatIsSent() {
        var id = put(mail("uji/1"));
        decide(it -> it.discard(id));
        dispatch().run();
        assertThat(post.getReceivedMessages()).isEmpty();
        decide(it -> it.queueAgain(id));
        dispatch().run();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> decide(it -> it.discard(id)))
                .withMessage("mail.state-changed");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> decide(it -> it.queueAgain(id)))
                .withMessage("mail.state-changed");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE action = 'MAIL_DECIDED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void theListPagesInTheDatabaseByStateAndText() {
        put(mail("uji/1"));
        var second = put(mail("uji/2"));
        decide(it -> it.discard(second));
        assertThat(administration().count(new MailFilter(MailState.QUEUED, ""))).isEqualTo(1);
        assertThat(administration().count(new MailFilter(null, "sari@"))).isEqualTo(2);
        assertThat(administration().count(new MailFilter(null, "%"))).isZero();
        assertThat(administration().page(MailFilter.ALL, 0, 1))
                .extracting(MailListing::id)
                .isEqualTo(List.of(second));
    }
}
