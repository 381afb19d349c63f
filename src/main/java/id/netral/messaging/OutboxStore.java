package id.netral.messaging;

import id.netral.common.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rows of the outbox, and the steps from state to state; each step names the state it starts from. */
@Component
class OutboxStore {

    /** A mail claimed for sending. */
    record Claimed(
            MailId id,
            String recipient,
            String subject,
            String text,
            @Nullable String html,
            String messageId,
            int tries,
            List<Attachment> attachments) {}

    private final JdbcClient jdbc;

    OutboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MailId add(Mail mail, String messageId, Instant now, Instant earliest) {
        try {
            return insert(mail, messageId, now, earliest);
        } catch (DuplicateKeyException isThereAlready) {
            // a locking read, since the row may be younger than this transaction's view
            return new MailId(jdbc.sql("SELECT id FROM outgoing_mail WHERE dedupe_key = ? FOR UPDATE")
                    .param(mail.key())
                    .query(Long.class)
                    .single());
        }
    }

    private MailId insert(Mail mail, String messageId, Instant now, Instant earliest) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO outgoing_mail (dedupe_key, recipient, employee_id, subject, text_body, html_body,
                            any_hour, state, created_at, not_before, not_after, message_id)
                        VALUES (:key, :to, :employee, :subject, :text, :html, :anyHour, 'QUEUED', :now, :earliest,
                            :notAfter, :messageId)""")
                .param("key", mail.key())
                .param("to", mail.to().value())
                .param(
                        "employee",
                        mail.employee() == null ? null : mail.employee().value())
                .param("subject", mail.subject())
                .param("text", mail.text())
                .param("html", mail.html())
                .param("anyHour", mail.anyHour())
                .param("now", Utc.of(now))
                .param("earliest", Utc.of(earliest))
                .param("notAfter", mail.notAfter() == null ? null : Utc.of(mail.notAfter()))
                .param("messageId", messageId)
                .update(key);
        var id = new MailId(Objects.requireNonNull(key.getKey()).longValue());
        var position = 0;
        for (var attachment : mail.attachments()) {
            jdbc.sql("INSERT INTO mail_attachment (mail_id, position, name, type, content) VALUES (?, ?, ?, ?, ?)")
                    .params(id.value(), position++, attachment.name(), attachment.type(), attachment.content())
                    .update();
        }
        return id;
    }

    /** Mails whose time has come, oldest first. */
    List<MailId> due(Instant now, boolean quiet, int limit) {
        return jdbc.sql("""
                        SELECT id FROM outgoing_mail
                        WHERE state = 'QUEUED' AND not_before <= :now AND (NOT :quiet OR any_hour)
                        ORDER BY not_before, id LIMIT :limit""")
                .param("now", Utc.of(now))
                .param("quiet", quiet)
                .param("limit", limit)
                .query((row, number) -> new MailId(row.getLong(1)))
                .list();
    }

    /**
     * Takes a queued mail for sending; empty when somebody else has. Committed on its own before this returns: whatever
     * happens next, nobody takes the mail a second time by itself.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Claimed> claim(MailId id, Instant now) {
        var taken =
                jdbc.sql("""
                        UPDATE outgoing_mail SET state = 'SENDING', claimed_at = :now, tries = tries + 1
                        WHERE id = :id AND state = 'QUEUED'""").param("now", Utc.of(now)).param("id", id.value()).update();
        return taken == 0
                ? Optional.empty()
                : jdbc.sql("SELECT * FROM outgoing_mail WHERE id = ?")
                        .param(id.value())
                        .query((row, number) -> claimed(row, attachments(id)))
                        .optional();
    }

    /** The server has the mail, also when meanwhile it was taken for lost. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void sent(MailId id, Instant now) {
        jdbc.sql("""
                        UPDATE outgoing_mail SET state = 'SENT', sent_at = :now, problem = NULL, reply = NULL
                        WHERE id = :id AND state IN ('SENDING', 'UNCERTAIN')""").param("now", Utc.of(now)).param("id", id.value()).update();
    }

    /** The mail stays, in another state, for the reason given. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void stays(MailId id, MailState state, Delivery why) {
        jdbc.sql("""
                        UPDATE outgoing_mail SET state = :state, problem = :problem, reply = :reply
                        WHERE id = :id AND state = 'SENDING'""")
                .param("state", state.name())
                .param("problem", why.problem())
                .param("reply", why.reply())
                .param("id", id.value())
                .update();
    }

    /** The mail waits for another try, which counts as one unless it was the server's fault. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void again(MailId id, Instant earliest, int tries, Delivery why) {
        jdbc.sql("""
                        UPDATE outgoing_mail SET state = 'QUEUED', not_before = :earliest, tries = :tries,
                            claimed_at = NULL, problem = :problem, reply = :reply
                        WHERE id = :id AND state = 'SENDING'""")
                .param("earliest", Utc.of(earliest))
                .param("tries", tries)
                .param("problem", why.problem())
                .param("reply", why.reply())
                .param("id", id.value())
                .update();
    }

    /** Mails claimed before the moment whose end nobody has recorded: the process was gone. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int doubt(Instant claimedBefore) {
        return jdbc.sql("""
                        UPDATE outgoing_mail SET state = 'UNCERTAIN', problem = 'mail.problem.interrupted'
                        WHERE state = 'SENDING' AND claimed_at < ?""").param(Utc.of(claimedBefore)).update();
    }

    /** Takes out what has become stale unsent. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int discardStale(Instant now) {
        return jdbc.sql("""
                        UPDATE outgoing_mail SET state = 'DISCARDED', problem = 'mail.problem.stale'
                        WHERE state = 'QUEUED' AND not_after <= ?""").param(Utc.of(now)).update();
    }

    private List<Attachment> attachments(MailId id) {
        return jdbc.sql("SELECT name, type, content FROM mail_attachment WHERE mail_id = ? ORDER BY position")
                .param(id.value())
                .query((row, number) ->
                        new Attachment(row.getString("name"), row.getString("type"), row.getBytes("content")))
                .list();
    }

    private static Claimed claimed(ResultSet row, List<Attachment> attachments) throws SQLException {
        return new Claimed(
                new MailId(row.getLong("id")),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("text_body"),
                row.getString("html_body"),
                row.getString("message_id"),
                row.getInt("tries"),
                attachments);
    }
}
