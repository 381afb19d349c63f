package id.netral.reporting.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import id.netral.TestClock;
import id.netral.common.Formats;
import id.netral.common.Utc;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.ReportKind;
import id.netral.reporting.ReportTestBase;
import id.netral.reporting.kinds.ReportOrder;
import id.netral.security.Role;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A process that dies in the middle of a workbook leaves its work to the others, soon. */
class KilledReportTest extends ReportTestBase {

    @Autowired
    ReportFileRepository orders;

    @Autowired
    DbSchedulerProperties settings;

    @Autowired
    Clock clock;

    @Test
    void theOthersTakeItUpWithinAMinuteOfTheLastBeat() {
        // the library looks for the dead at every other beat, and for work at every poll
        var found = settings.getHeartbeatInterval().multipliedBy(settings.getMissedHeartbeatsLimit() + 2);
        assertThat(found.plus(settings.getPollingInterval())).isLessThanOrEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void whoseHeartStillBeatsIsLeftAlone() {
        var owner = owner();
        var silent = begunElsewhere(owner);
        var slow = begunElsewhere(owner);
        leave(silent, limit().plusSeconds(1));
        leave(slow, Duration.ZERO);
        await().atMost(Duration.ofSeconds(60)).until(() -> revived(silent));
        assertThat(revived(slow)).isFalse();
        jdbc.sql("DELETE FROM scheduled_tasks WHERE task_name = ? AND task_instance IN (?, ?)")
                .params(ReportFileJobs.MAKE, Long.toString(silent), Long.toString(slow))
                .update();
    }

    @Test
    void aReportWhoseProcessWasKilledInTheMiddleIsMadeByAnother() {
        var id = begunElsewhere(owner());
        leave(id, limit().plusSeconds(1));
        await().atMost(Duration.ofSeconds(60)).until(() -> revived(id));
        // the library takes it up again at the machine's time, which here is not the scheduler's
        jdbc.sql("UPDATE scheduled_tasks SET execution_time = ? WHERE task_name = ? AND task_instance = ?")
                .params(Utc.of(TestClock.now()), ReportFileJobs.MAKE, Long.toString(id))
                .update();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("SELECT state FROM report_file WHERE id = ?")
                        .param(id)
                        .query(String.class)
                        .single()
                        .equals("READY"));
        // the file is ready a moment before the library strikes the task off
        await().atMost(Duration.ofSeconds(60)).until(() -> over(id));
    }

    /** What a killed process leaves: the task is picked, and its heart has stopped. */
    private void leave(long id, Duration sinceLastBeat) {
        jdbc.sql("""
                        INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
                            last_heartbeat, version)
                        VALUES (?, ?, ?, TRUE, 'node-yang-mati', ?, 1)""")
                .params(
                        ReportFileJobs.MAKE,
                        Long.toString(id),
                        Utc.of(TestClock.now().minus(Duration.ofMinutes(10))),
                        Utc.of(TestClock.now().minus(sinceLastBeat)))
                .update();
    }

    private Duration limit() {
        return settings.getHeartbeatInterval().multipliedBy(settings.getMissedHeartbeatsLimit());
    }

    private boolean revived(long id) {
        return jdbc.sql("SELECT COUNT(*) FROM scheduled_tasks WHERE task_name = ? AND task_instance = ? AND NOT picked")
                        .params(ReportFileJobs.MAKE, Long.toString(id))
                        .query(Long.class)
                        .single()
                == 1;
    }

    private boolean over(long id) {
        return jdbc.sql("SELECT COUNT(*) FROM scheduled_tasks WHERE task_name = ? AND task_instance = ?")
                        .params(ReportFileJobs.MAKE, Long.toString(id))
                        .query(Long.class)
                        .single()
                == 0;
    }

    private long begunElsewhere(long owner) {
        var now = clock.instant();
        var id = orders.save(new ReportFileEntity(
                        new FileOrder(
                                0,
                                owner,
                                null,
                                ReportKind.REKAP,
                                null,
                                new ReportOrder(CompletionFilter.ALL, Formats.INDONESIAN, "Uji laporan"),
                                "x.xlsx",
                                null),
                        now,
                        now.plus(ReportFiles.KEPT)))
                .id();
        orders.begin(id);
        return id;
    }

    private long owner() {
        return records.account(citra, Role.SDM).accountId();
    }
}
