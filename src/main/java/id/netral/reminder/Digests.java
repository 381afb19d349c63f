package id.netral.reminder;

import id.netral.common.EmployeeId;
import id.netral.messaging.Attachment;
import id.netral.messaging.Mail;
import id.netral.messaging.Outbox;
import id.netral.people.Organisation;
import id.netral.people.Unit;
import id.netral.reminder.ReminderEntry.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns one recipient's pending entries into one mail. */
@Component
class Digests {

    private static final int MOST_PERSONS = 50;
    private static final int MOST_UNITS = 60;
    private static final int MOST_NAMES = 10;
    private static final int DAYS_FRESH = 2;

    private final PendingEntries entries;
    private final Organisation organisation;
    private final DigestWriter writer;
    private final MailWords words;
    private final Links links;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ZoneId zone;

    Digests(
            PendingEntries entries,
            Organisation organisation,
            DigestWriter writer,
            MailWords words,
            Links links,
            Outbox outbox,
            PlatformTransactionManager transactions,
            Clock clock,
            ZoneId agencyZone) {
        this.entries = entries;
        this.organisation = organisation;
        this.writer = writer;
        this.words = words;
        this.links = links;
        this.outbox = outbox;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED); // reads without locks
        this.clock = clock;
        this.zone = agencyZone;
    }

    /**
     * Tells the recipient what is pending, or records why not; true when a mail came of it. Entries and mail are one
     * transaction: a stop in between leaves both undone.
     */
    boolean tell(EmployeeId recipient, LocalDate day) {
        return transaction.execute(status -> tellInTransaction(recipient, day));
    }

    private boolean tellInTransaction(EmployeeId recipient, LocalDate day) {
        entries.prepare(recipient);
        var person = entries.recipient(recipient);
        var email = person.flatMap(Recipient::email);
        if (person.isEmpty() || email.isEmpty()) {
            entries.notMailed(recipient, person.isEmpty() ? Outcome.NO_RECIPIENT : Outcome.NO_EMAIL);
            return false;
        }
        var digest = digest(person.get());
        if (digest.isEmpty()) {
            return false;
        }
        var letter = writer.write(digest, day);
        var mail = Mail.plain(
                        "reminder/" + recipient + "/" + day, email.get(), recipient, letter.subject(), letter.text())
                .until(day.plusDays(DAYS_FRESH).atStartOfDay(zone).toInstant());
        entries.mailed(recipient, outbox.enqueue(withCalendar(mail, digest, day)), day);
        return true;
    }

    private Digest digest(Recipient person) {
        var id = person.id();
        var headOf = entries.people(id, Audience.HEAD);
        return new Digest(
                person.name(),
                entries.modules(id),
                entries.persons(id, MOST_PERSONS),
                entries.people(id, Audience.SUPERIOR),
                headOf == 0 ? List.of() : entries.units(id, MOST_UNITS, MOST_NAMES),
                headOf,
                headOf == 0 ? null : opd(id));
    }

    /** The names of the units the head leads. */
    private String opd(EmployeeId head) {
        return organisation.today().all().stream()
                .filter(unit -> head.equals(unit.head()))
                .map(Unit::name)
                .collect(Collectors.joining(", "));
    }

    private Mail withCalendar(Mail mail, Digest digest, LocalDate day) {
        var ahead = digest.modules().stream()
                .filter(module -> !module.dueOn().isBefore(day))
                .toList();
        if (ahead.isEmpty()) {
            return mail;
        }
        var file = CalendarFile.of(ahead, words.text("reminder.calendar.summary") + " ", links.to(""), clock.instant());
        return mail.with(new Attachment(CalendarFile.NAME, CalendarFile.TYPE, file));
    }
}
