package id.netral.reporting.orders;

import id.netral.reporting.ReportWords;
import id.netral.reporting.kinds.ReportOrder;
import id.netral.security.AccountId;
import id.netral.security.SignedInUser;
import id.netral.security.account.AccountUsers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Orders what schedules ask for today, for each recipient who still has the right to it. */
@Component
class ScheduleRun {

    private final ReportScheduleRepository schedules;
    private final WaitingReports waiting;
    private final AccountUsers users;
    private final Clock clock;
    private final ZoneId zone;

    ScheduleRun(
            ReportScheduleRepository schedules,
            WaitingReports waiting,
            AccountUsers users,
            Clock clock,
            ZoneId agencyZone) {
        this.schedules = schedules;
        this.waiting = waiting;
        this.users = users;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** Of today; doing it again orders nothing twice. */
    void run() {
        run(LocalDate.ofInstant(clock.instant(), zone));
    }

    void run(LocalDate today) {
        for (var kept : schedules.running()) {
            var schedule = kept.shown(zone);
            if (schedule.due(today) && schedules.claim(schedule.id(), today) > 0) {
                order(schedule, kept.language());
            }
        }
    }

    private void order(ReportSchedule schedule, Locale language) {
        var report = report(schedule, language);
        var outcome = new LinkedHashMap<Long, ReportSchedule.Outcome>();
        for (var recipient : schedule.recipients()) {
            var reader = reader(recipient);
            reader.ifPresent(user -> waiting.add(recipient, schedule.kind(), report, null, schedule.id()));
            outcome.put(recipient, reader.isPresent() ? ReportSchedule.Outcome.MADE : ReportSchedule.Outcome.NO_RIGHT);
        }
        schedules.outcome(schedule.id(), ReportScheduleEntity.kept(outcome));
    }

    private Optional<SignedInUser> reader(long account) {
        return users.active(new AccountId(account))
                .filter(user -> user.roles().stream().anyMatch(ReportSchedules.READERS::contains));
    }

    private static ReportOrder report(ReportSchedule schedule, Locale language) {
        return new ReportOrder(schedule.filter(), language, new ReportWords(language).text("report.purpose.schedule"));
    }
}
