package id.netral.reporting.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import id.netral.TestClock;
import id.netral.common.Utc;
import id.netral.reporting.ReportKind;
import id.netral.reporting.ReportTestBase;
import id.netral.security.Role;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A process that dies in the middle of a workbook leaves its work to the others, soon. */
class KilledReportTest extends ReportTestBase {

    @Autowired
    ReportFileRepository orders;

    @Autowired
    DbSchedulerProperties settings;

    private OtherNode other;
    private long owner;

    @BeforeEach
    void otherNode() {
        other = new OtherNode(orders, jdbc);
        owner = records.account(citra, Role.SDM).accountId();
    }

    @Test
    void theOthersTakeItUpWithinAMinuteOfTheLastBeat() {
        // the library looks for the dead at every other beat, and for work at every poll
        var found = settings.getHeartbeatInterval().multipliedBy(settings.getMissedHeartbeatsLimit() + 2);
        assertThat(found.plus(settings.getPollingInterval())).isLessThanOrEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void whoseHeartStillBeatsIsLeftAlone() {
        var silent = other.begun(owner, ReportKind.REKAP, limit().plusSeconds(1));
        var slow = other.begun(owner, ReportKind.REKAP, Duration.ZERO);
        await().atMost(Duration.ofSeconds(60)).until(() -> other.revived(silent));
        assertThat(other.revived(slow)).isFalse();
        other.forget(silent);
        other.forget(slow);
    }

    @ParameterizedTest
    @EnumSource(names = {"REKAP", "CAPAIAN"})
    void aReportWhoseProcessWasKilledInTheMiddleIsMadeByAnother(ReportKind kind) {
        var id = other.begun(owner, kind, limit().plusSeconds(1));
        await().atMost(Duration.ofSeconds(60)).until(() -> other.revived(id));
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
        await().atMost(Duration.ofSeconds(60)).until(() -> !other.hasTask(id));
    }

    private Duration limit() {
        return settings.getHeartbeatInterval().multipliedBy(settings.getMissedHeartbeatsLimit());
    }
}
