package id.netral.reporting;

import id.netral.security.AccountId;
import id.netral.security.AccountUsers;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import id.netral.security.SystemSession;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Orders what schedules ask for today, for each recipient who still has the right to it. */
@Component
class ScheduleRun {

    private static final Set<Role> READERS = Set.of(Role.SDM, Role.SDM_OPD, Role.PIMPINAN, Role.ADMIN);

    private final ReportScheduleStore store;
    private final ReportFiles files;
    private final AccountUsers users;
    private final Clock clock;
    private final ZoneId zone;

    ScheduleRun(ReportScheduleStore store, ReportFiles files, AccountUsers users, Clock clock, ZoneId agencyZone) {
        this.store = store;
        this.files = files;
        this.users = users;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** Of today; doing it again orders nothing twice. */
    void run() {
        run(LocalDate.ofInstant(clock.instant(), zone));
    }

    void run(LocalDate today) {
        for (var schedule : store.running()) {
            if (schedule.due(today) && store.claim(schedule.id(), today)) {
                order(schedule);
            }
        }
    }

    private void order(ReportSchedule schedule) {
        var outcome = new LinkedHashMap<Long, ReportSchedule.Outcome>();
        for (var recipient : schedule.recipients()) {
            var reader = reader(recipient);
            reader.ifPresent(user -> SystemSession.as(
                    user, () -> files.order(recipient, schedule.kind(), report(schedule), schedule.id())));
            outcome.put(recipient, reader.isPresent() ? ReportSchedule.Outcome.MADE : ReportSchedule.Outcome.NO_RIGHT);
        }
        store.outcome(schedule.id(), outcome);
    }

    private Optional<SignedInUser> reader(long account) {
        return users.active(new AccountId(account))
                .filter(user -> user.roles().stream().anyMatch(READERS::contains));
    }

    private ReportOrder report(ReportSchedule schedule) {
        var language = store.language(schedule.id());
        return new ReportOrder(schedule.filter(), language, new ReportWords(language).text("report.purpose.schedule"));
    }
}
