package id.netral.authoring.review;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.netral.authoring.DraftId;
import id.netral.authoring.Drafts;
import id.netral.common.RefusedException;
import id.netral.security.AuditAction;
import id.netral.security.AuditTrail;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import id.netral.security.SystemSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes drafts whose moment has come, each in a transaction of its own; who changed meanwhile goes back to the reviewers. */
@Component
class ScheduledPublication {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledPublication.class);
    private static final SignedInUser SYSTEM = new SignedInUser(0, null, "Sistem", Set.of(Role.PELATIH));

    private final ReviewRows rows;
    private final ReviewDesk desk;
    private final Drafts drafts;
    private final Publisher publisher;
    private final TransactionTemplate transaction;
    private final AuditTrail audit;
    private final Clock clock;

    ScheduledPublication(
            ReviewRows rows,
            ReviewDesk desk,
            Drafts drafts,
            Publisher publisher,
            PlatformTransactionManager transactions,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.desk = desk;
        this.drafts = drafts;
        this.publisher = publisher;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.audit = audit;
        this.clock = clock;
    }

    /** Runs once a minute on one node. */
    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        Task<Void> publishDrafts(ScheduledPublication publication) {
            return Tasks.recurring("publish-drafts", FixedDelay.of(Duration.ofMinutes(1)))
                    .execute((instance, context) -> publication.run());
        }
    }

    /** Publishes all that is due. */
    void run() {
        for (var draft : rows.due(clock.instant())) {
            SystemSession.as(SYSTEM, () -> {
                publishOrGiveBack(draft);
                return draft;
            });
        }
    }

    private void publishOrGiveBack(DraftId draft) {
        try {
            transaction.executeWithoutResult(status -> publish(draft));
        } catch (RuntimeException e) {
            LOG.error("The draft {} could not be published at its moment; the previous version stays.", draft, e);
            var reason = e instanceof RefusedException refused ? refused.key() : "review.failed";
            transaction.executeWithoutResult(status -> giveBack(draft, reason));
        }
    }

    private void publish(DraftId id) {
        rows.hold(id);
        var review = desk.review(drafts.find(id).orElseThrow());
        if (review.changedSince()) {
            giveBack(id, "review.text-changed");
        } else if (review.stage() == ReviewStage.SCHEDULED) {
            publisher.publish(review, null);
            record(id, review.draft().slug(), ReviewStep.PUBLISHED, review.note());
        }
    }

    private void giveBack(DraftId id, String reason) {
        var draft = drafts.find(id).orElseThrow();
        rows.put(id, rows.standing(id).at(ReviewStage.READY));
        record(id, draft.slug(), ReviewStep.NOT_PUBLISHED, reason);
    }

    private void record(DraftId draft, String slug, ReviewStep step, String note) {
        rows.add(draft, step, note, Optional.empty(), clock.instant());
        audit.record(AuditAction.REVIEW_STEP, slug, Map.of("step", step.name(), "note", note));
    }
}
