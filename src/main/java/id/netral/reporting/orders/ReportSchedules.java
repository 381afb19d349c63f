package id.netral.reporting.orders;

import id.netral.common.RefusedException;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.ReportKind;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports made every week or month for people of the platform, each with what that person may see on that day. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
public class ReportSchedules {

    /** Whose reports can be made: these roles let one read them. */
    static final Set<Role> READERS = Set.of(Role.SDM, Role.SDM_OPD, Role.PIMPINAN, Role.ADMIN);

    private final ReportScheduleRepository schedules;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ZoneId zone;

    ReportSchedules(ReportScheduleRepository schedules, CurrentUser currentUser, Clock clock, ZoneId agencyZone) {
        this.schedules = schedules;
        this.currentUser = currentUser;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** Those that run, newest first. */
    public List<ReportSchedule> running() {
        return schedules.running().stream()
                .map(schedule -> schedule.shown(zone))
                .toList();
    }

    /** Whom reports can be made for: account and name. */
    public Map<Long, String> readers() {
        var readers = new LinkedHashMap<Long, String>();
        schedules.readers(READERS).forEach(reader -> readers.put(reader.account(), reader.name()));
        return readers;
    }

    /**
     * Sets a schedule up; it begins with the next of its days. Throws {@link RefusedException} {@code schedule.nobody} or
     * {@code schedule.day}.
     */
    public void add(
            ReportKind kind,
            CompletionFilter filter,
            ReportSchedule.Rhythm rhythm,
            int day,
            List<Long> recipients,
            Locale locale) {
        if (recipients.isEmpty() || !readers().keySet().containsAll(recipients)) {
            throw new RefusedException("schedule.nobody");
        }
        if (day < 1 || day > rhythm.lastDay()) {
            throw new RefusedException("schedule.day", rhythm.lastDay());
        }
        schedules.save(new ReportScheduleEntity(
                kind,
                filter.at(null),
                rhythm,
                day,
                recipients,
                locale,
                currentUser.require().accountId(),
                clock.instant()));
    }

    /** Ends a schedule; what it has made stays. */
    public void end(long id) {
        schedules.end(id, clock.instant());
    }
}
