package id.netral.privacy;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import id.netral.security.SystemSession;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Erases every night what has been kept long enough, a batch at a time, and says in the audit trail how much it was. */
@Configuration(proxyBeanMethods = false)
class RetentionJob {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 30);
    private static final int BATCH = 1_000;

    private final Retention retention;
    private final AuditTrail audit;

    RetentionJob(Retention retention, AuditTrail audit) {
        this.retention = retention;
        this.audit = audit;
    }

    @Bean
    Task<Void> enforceRetention(ZoneId agencyZone) {
        return Tasks.recurring("enforce-retention", new Daily(agencyZone, AT_NIGHT))
                .execute((instance, context) -> enforce());
    }

    /** Erases all that is due; what fails for one kind is tried again the next night and holds the others up not. */
    void enforce() {
        SystemSession.as(new SignedInUser(0, null, "Sistem", Set.of(Role.ADMIN)), () -> {
            for (var kind : RetentionKind.values()) {
                try {
                    enforce(kind);
                } catch (RuntimeException e) {
                    LOG.warn("What is over of {} could not be erased yet", kind, e);
                }
            }
            return true;
        });
    }

    private void enforce(RetentionKind kind) {
        var erased = 0L;
        int batch;
        do {
            batch = retention.erase(kind, BATCH);
            erased += batch;
        } while (batch == BATCH);
        if (erased > 0) {
            audit.record(AuditAction.DATA_ERASED, kind.name(), Map.of("count", erased));
        }
    }
}
