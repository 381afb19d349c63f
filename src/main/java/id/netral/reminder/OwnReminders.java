package id.netral.reminder;

import id.netral.common.EmployeeId;
import id.netral.security.Authenticated;
import id.netral.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in employee was reminded of, who else was told, and why. Nobody else's. */
@Service
@Authenticated
@Transactional(readOnly = true)
public class OwnReminders {

    private final OwnReminderRepository reminders;
    private final LadderRepository ladders;
    private final MailWords words;
    private final Links links;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ZoneId zone;

    OwnReminders(
            OwnReminderRepository reminders,
            LadderRepository ladders,
            MailWords words,
            Links links,
            CurrentUser currentUser,
            Clock clock,
            ZoneId agencyZone) {
        this.reminders = reminders;
        this.ladders = ladders;
        this.words = words;
        this.links = links;
        this.currentUser = currentUser;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** About the employee's own duties, newest first. */
    public List<OwnReminder> aboutMe(int offset, int limit) {
        return shown(reminders.about(me().value(), offset, limit, zoneSeconds()));
    }

    /** About others, told to the employee as their superior or head, newest first. */
    public List<OwnReminder> aboutMyPeople(int offset, int limit) {
        return shown(reminders.toldTo(me().value(), offset, limit, zoneSeconds()));
    }

    /** How reminders work today. */
    public Ladder ladder() {
        return ladders.on(today());
    }

    /** The employee's deadlines to come, as a calendar file. */
    public byte[] calendar() {
        var modules = reminders.deadlines(me().value(), today());
        return CalendarFile.of(modules, words.text("reminder.calendar.summary") + " ", links.to(""), clock.instant());
    }

    private static List<OwnReminder> shown(List<OwnReminderRepository.Row> rows) {
        return rows.stream().map(OwnReminderRepository.Row::shown).toList();
    }

    /** The agency's distance from UTC; Indonesia's zones have no summer time. */
    private int zoneSeconds() {
        return zone.getRules().getOffset(clock.instant()).getTotalSeconds();
    }

    private EmployeeId me() {
        return currentUser.requireEmployee();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
