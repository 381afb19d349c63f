package id.netral.reminder;

import id.netral.common.RefusedException;
import id.netral.messaging.Mail;
import id.netral.messaging.Outbox;
import id.netral.security.CurrentUser;
import id.netral.security.account.OwnAccount;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ladder and the texts, which HR may change. */
@Service
@PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
@Transactional(readOnly = true)
public class ReminderSettings {

    private final LadderRepository ladders;
    private final TextRepository texts;
    private final SampleDigest sample;
    private final MailWords words;
    private final Outbox outbox;
    private final OwnAccount account;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ZoneId zone;

    ReminderSettings(
            LadderRepository ladders,
            TextRepository texts,
            SampleDigest sample,
            MailWords words,
            Outbox outbox,
            OwnAccount account,
            AuditTrail audit,
            CurrentUser currentUser,
            Clock clock,
            ZoneId agencyZone) {
        this.ladders = ladders;
        this.texts = texts;
        this.sample = sample;
        this.words = words;
        this.outbox = outbox;
        this.account = account;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** The ladder of a day in the agency's zone. */
    public Ladder ladder(LocalDate day) {
        return ladders.on(day);
    }

    /** The next ladder planned after the day, empty when none is. */
    public Optional<PlannedLadder> planned(LocalDate day) {
        return ladders.next(day);
    }

    /**
     * Sets the ladder from a day on; audited. Throws RefusedException {@code reminder.ladder.past} for a day gone by: what
     * was sent was sent by the ladder of its day.
     */
    @Transactional
    public void changeLadder(Ladder ladder, LocalDate effectiveOn) {
        if (effectiveOn.isBefore(today())) {
            throw new RefusedException("reminder.ladder.past");
        }
        ladders.save(new LadderEntry(ladder, effectiveOn, clock.instant(), account()));
        record("ladder", ladder.written());
    }

    /** The text that holds. */
    public ReminderText text(TextPart part) {
        return texts.of(part);
    }

    /** Puts a text into HR's words; audited. */
    @Transactional
    public void changeText(ReminderText text) {
        texts.save(TextEntry.of(text, clock.instant(), account()));
        record(text.part().name(), "revised");
    }

    /** Gives a text Netral's own words again; audited. */
    @Transactional
    public void restoreText(TextPart part) {
        texts.save(TextEntry.original(part, clock.instant(), account()));
        record(part.name(), "restored");
    }

    /** The text, saved or not, as its reader would get it. */
    public ReminderPreview preview(ReminderText draft) {
        return sample.of(draft, today());
    }

    /**
     * Sends the preview to the signed-in user, at any hour. Throws RefusedException {@code reminder.test.no-email} for an
     * account without an address.
     */
    @Transactional
    public void sendToMyself(ReminderText draft) {
        var profile = account.profile();
        var email = profile.email();
        if (email == null) {
            throw new RefusedException("reminder.test.no-email");
        }
        var preview = preview(draft);
        var subject = preview.subject().isEmpty() ? words.text("reminder.part." + draft.part()) : preview.subject();
        var user = currentUser.require();
        outbox.enqueue(Mail.plain(
                        "reminder-test/" + user.accountId() + "/" + UUID.randomUUID(),
                        email,
                        user.employeeId().orElse(null),
                        subject,
                        preview.text())
                .atAnyHour());
    }

    private long account() {
        return currentUser.require().accountId();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private void record(String subject, String act) {
        audit.record(AuditAction.REMINDER_SETTINGS_CHANGED, subject, Map.of("act", act));
    }
}
