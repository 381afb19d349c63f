package id.netral.messaging;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the outbox. Rows come into being by {@link OutgoingMailRepository#addUnlessKnown}; each verb is a step from
 * state to state, names the states it may start from, and says whether it was taken.
 */
@Entity
@DynamicUpdate // a step writes its columns, not the text
class OutgoingMail {

    private static final Set<MailState> UNSENT = EnumSet.of(MailState.UNCERTAIN, MailState.FAILED, MailState.GIVEN_UP);

    @Id
    private long id;

    private String recipient;
    private String subject;

    @Column(columnDefinition = "mediumtext")
    private String textBody;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String htmlBody;

    /** Asked for by a person just now: quiet hours do not hold it. */
    @SuppressWarnings("UnusedVariable") // read by queries
    private boolean anyHour;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MailState state;

    private Instant createdAt;
    private Instant notBefore;
    /** Stale from then on: discarded unsent. */
    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable Instant notAfter;

    private int tries;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable Instant claimedAt;

    private @Nullable Instant sentAt;

    /** The same at every try. */
    private String messageId;

    /** Key of the sentence that explains the last failure. */
    private @Nullable String problem;

    /** What the server said. */
    private @Nullable String reply;

    @ElementCollection
    @CollectionTable(name = "mail_attachment", joinColumns = @JoinColumn(name = "mail_id"))
    @OrderColumn(name = "position")
    private List<Attachment> attachments = new ArrayList<>();

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    OutgoingMail() {}

    MailId id() {
        return new MailId(id);
    }

    String recipient() {
        return recipient;
    }

    String text() {
        return textBody;
    }

    int tries() {
        return tries;
    }

    @Nullable
    String reply() {
        return reply;
    }

    MailListing listing() {
        return new MailListing(id(), recipient, subject, state, createdAt, notBefore, sentAt, problem);
    }

    void attach(List<Attachment> files) {
        attachments.addAll(files);
    }

    /** Takes it for sending; empty unless it is queued. */
    Optional<ClaimedMail> claim(Instant now) {
        if (state != MailState.QUEUED) {
            return Optional.empty();
        }
        state = MailState.SENDING;
        claimedAt = now;
        tries++;
        return Optional.of(new ClaimedMail(
                id(), recipient, subject, textBody, htmlBody, messageId, tries, List.copyOf(attachments)));
    }

    /** The server has it, also when meanwhile it was taken for lost. */
    void sent(Instant now) {
        if (state == MailState.SENDING || state == MailState.UNCERTAIN) {
            state = MailState.SENT;
            sentAt = now;
            problem = null;
            reply = null;
        }
    }

    /** It stays, in another state, for the reason given. */
    void stays(MailState next, Delivery why) {
        if (state == MailState.SENDING) {
            state = next;
            problem = why.problem();
            reply = why.reply();
        }
    }

    /** It waits for another try, after as many as given. */
    void waits(Instant earliest, int triesSoFar, Delivery why) {
        if (state == MailState.SENDING) {
            stays(MailState.QUEUED, why);
            notBefore = earliest;
            tries = triesSoFar;
            claimedAt = null;
        }
    }

    /** Once more, as soon as possible and without an end. */
    boolean queueAgain(Instant now) {
        if (!UNSENT.contains(state) && state != MailState.DISCARDED) {
            return false;
        }
        state = MailState.QUEUED;
        tries = 0;
        notBefore = now;
        notAfter = null;
        claimedAt = null;
        problem = null;
        reply = null;
        return true;
    }

    /** Takes it out, so that it is not sent any more. */
    boolean discard() {
        if (!UNSENT.contains(state) && state != MailState.QUEUED) {
            return false;
        }
        state = MailState.DISCARDED;
        problem = "mail.problem.by-hand";
        return true;
    }
}
