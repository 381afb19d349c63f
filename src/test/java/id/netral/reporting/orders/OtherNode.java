package id.netral.reporting.orders;

import id.netral.TestClock;
import id.netral.common.Formats;
import id.netral.common.Utc;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.ReportKind;
import id.netral.reporting.kinds.ReportOrder;
import java.time.Duration;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another process that makes workbooks, as far as this one hears of it: rows it has begun, and the beats of its heart. */
public final class OtherNode {

    private final ReportFileRepository files;
    private final JdbcClient jdbc;

    OtherNode(ReportFileRepository files, JdbcClient jdbc) {
        this.files = files;
        this.jdbc = jdbc;
    }

    /** One that this application hears of. */
    public static OtherNode of(ApplicationContext application) {
        return new OtherNode(application.getBean(ReportFileRepository.class), application.getBean(JdbcClient.class));
    }

    /** An order that waits, for which nobody has a task. */
    public long ordered(long owner, ReportKind kind) {
        var now = TestClock.now();
        var report = new ReportOrder(CompletionFilter.ALL, Formats.INDONESIAN, "Uji laporan");
        var order = new FileOrder(0, owner, null, kind, null, report, "x.xlsx", null);
        return files.save(new ReportFileEntity(order, now, now.plus(ReportFiles.KEPT)))
                .id();
    }

    /** One that was begun there, and whose maker's heart has beaten so long ago. */
    public long begun(long owner, ReportKind kind, Duration sinceLastBeat) {
        var id = ordered(owner, kind);
        files.begin(id);
        jdbc.sql("""
            INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat,
                version)
            VALUES (?, ?, ?, TRUE, 'node-lain', ?, 1)""")
                .params(
                        ReportFileJobs.MAKE,
                        Long.toString(id),
                        Utc.of(TestClock.now().minus(Duration.ofMinutes(10))),
                        Utc.of(TestClock.now().minus(sinceLastBeat)))
                .update();
        return id;
    }

    /** Whether others may take it up, because whoever picked it is taken for dead. */
    boolean revived(long id) {
        return tasks(id, " AND NOT picked") == 1;
    }

    /** Whether somebody is to make it, or makes it. */
    boolean hasTask(long id) {
        return tasks(id, "") == 1;
    }

    /** Its task is over, as its row says. */
    public void forget(long id) {
        jdbc.sql("DELETE FROM scheduled_tasks WHERE task_name = ? AND task_instance = ?")
                .params(ReportFileJobs.MAKE, Long.toString(id))
                .update();
    }

    private long tasks(long id, String condition) {
        return jdbc.sql("SELECT COUNT(*) FROM scheduled_tasks WHERE task_name = ? AND task_instance = ?" + condition)
                .params(ReportFileJobs.MAKE, Long.toString(id))
                .query(Long.class)
                .single();
    }
}
