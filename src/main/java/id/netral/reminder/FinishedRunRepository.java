package id.netral.reminder;

import id.netral.reminder.ReminderRuns.Past;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Runs that are over. */
interface FinishedRunRepository extends Repository<FinishedRun, Long> {

    FinishedRun save(FinishedRun run);

    @Query("select r.finishedAt, r.entries, r.mails from FinishedRun r order by r.id desc limit 1")
    Optional<Past> last();
}
