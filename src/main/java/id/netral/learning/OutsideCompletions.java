package id.netral.learning;

import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Score;
import id.netral.common.Utc;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters in the ledger what was completed elsewhere than in a quiz of ours. */
@Service
public class OutsideCompletions {

    /** What the entry rests on. */
    public enum Evidence {
        /** What a package of another maker says of the person; it runs in the browser and could be made to say anything. */
        SCORM
    }

    private final JdbcClient jdbc;
    private final CountingRows counting;
    private final Catalog catalog;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OutsideCompletions(
            JdbcClient jdbc, CountingRows counting, Catalog catalog, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.counting = counting;
        this.catalog = catalog;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters the completion of the version, unless the employee has one that counts already; joins the caller's
     * transaction, which has to keep two calls for the same person apart.
     *
     * @param score null when there is none
     * @return whether an entry was added
     */
    @OwnRecords
    @Transactional
    public boolean record(
            EmployeeId employee,
            ModuleVersionId version,
            Evidence evidence,
            @Nullable Score score,
            Instant completedAt) {
        if (counting.exist(employee, version, completedAt)) {
            return false;
        }
        var completed = catalog.version(version).orElseThrow();
        append(employee, completed, evidence, score, completedAt);
        events.publishEvent(
                new ModuleCompleted(employee, completed.module(), version, score, completed.jp(), completedAt));
        return true;
    }

    private void append(
            EmployeeId employee, ModuleVersion version, Evidence evidence, @Nullable Score score, Instant completedAt) {
        jdbc.sql("""
                        INSERT INTO completion (employee_id, module_id, module_version_id, evidence, score, jp,
                                                completed_at, recorded_at)
                        VALUES (:employee, :module, :version, :evidence, :score, :jp, :completedAt, :now)""")
                .param("employee", employee.value())
                .param("module", version.module().value())
                .param("version", version.id().value())
                .param("evidence", evidence.name())
                .param("score", score == null ? null : score.percent())
                .param("jp", version.jp())
                .param("completedAt", Utc.of(completedAt))
                .param("now", Utc.of(clock.instant()))
                .update();
    }
}
