package id.netral.reporting;

import id.netral.common.RefusedException;
import id.netral.security.CurrentUser;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports made every week or month for people of the platform, each with what that person may see on that day. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
public class ReportSchedules {

    private final ReportScheduleStore store;
    private final CurrentUser currentUser;
    private final Clock clock;

    ReportSchedules(ReportScheduleStore store, CurrentUser currentUser, Clock clock) {
        this.store = store;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Those that run, newest first. */
    public List<ReportSchedule> running() {
        return store.running();
    }

    /** Whom reports can be made for: account and name. */
    public Map<Long, String> readers() {
        return store.readers();
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
        if (recipients.isEmpty() || !store.readers().keySet().containsAll(recipients)) {
            throw new RefusedException("schedule.nobody");
        }
        if (day < 1 || day > rhythm.lastDay()) {
            throw new RefusedException("schedule.day", rhythm.lastDay());
        }
        store.add(
                kind,
                filter.at(null),
                rhythm,
                day,
                recipients,
                locale,
                currentUser.require().accountId(),
                clock.instant());
    }

    /** Ends a schedule; what it has made stays. */
    public void end(long id) {
        store.end(id, clock.instant());
    }
}
