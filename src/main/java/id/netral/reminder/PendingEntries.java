package id.netral.reminder;

import id.netral.common.EmployeeId;
import id.netral.messaging.MailId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Entries that have not been told yet, recipient by recipient. */
@Component
class PendingEntries {

    private final PendingEntryRepository entries;

    PendingEntries(PendingEntryRepository entries) {
        this.entries = entries;
    }

    /** The next recipients who have not had their mail of the day, by id. */
    List<EmployeeId> recipients(EmployeeId after, LocalDate day, int limit) {
        return entries.recipients(after.value(), day, limit).stream()
                .map(EmployeeId::new)
                .toList();
    }

    /** Holds the recipient's entries until the end of the transaction, and settles those whose duty is done meanwhile. */
    void prepare(EmployeeId recipient) {
        entries.lock(recipient.value());
        entries.settleDone(recipient.value());
    }

    /** The recipient, empty when he or she has left. */
    Optional<Recipient> recipient(EmployeeId id) {
        return entries.recipient(id.value()).map(found -> new Recipient(id, found.name(), found.email()));
    }

    /** How many people the recipient is to be told about. */
    int people(EmployeeId recipient, Audience audience) {
        return entries.people(recipient.value(), audience.name());
    }

    /** The recipient's own modules, each once, the most urgent first. */
    List<ModuleLine> modules(EmployeeId recipient) {
        return entries.modules(recipient.value());
    }

    /** The first of the people a superior is told about, the most urgent first. */
    List<PersonLine> persons(EmployeeId recipient, int limit) {
        return entries.persons(recipient.value(), limit);
    }

    /** The units a head is told about, by name, each with the first of its people. */
    List<UnitLine> units(EmployeeId recipient, int units, int names) {
        return entries.units(recipient.value(), units, names).stream()
                .map(row -> new UnitLine(
                        row.unit(), (int) row.people(), row.names(), Math.max(0, (int) row.people() - names)))
                .toList();
    }

    void mailed(EmployeeId recipient, MailId mail, LocalDate day) {
        entries.mailed(recipient.value(), mail.value(), day);
    }

    /** Nobody can be written to; the entries remain for the screens. */
    void notMailed(EmployeeId recipient, ReminderEntry.Outcome outcome) {
        entries.notMailed(recipient.value(), outcome);
    }
}
