package id.netral.authoring.review;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.netral.authoring.DraftAuthorship;
import id.netral.authoring.DraftId;
import id.netral.authoring.Drafts;
import id.netral.catalog.pack.ModuleChange;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.common.Sentences;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import id.netral.security.SystemSession;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
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

/**
 * Publishes drafts whose moment has come, each in a transaction of its own, whatever becomes of the others. What was changed
 * meanwhile or may not be published goes back to the reviewers with the reason; a fault that passes is tried again at the
 * next run; any other leaves the draft approved, for its authors to publish by hand.
 */
@Component
class ScheduledPublication {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledPublication.class);
    private static final SignedInUser SYSTEM = new SignedInUser(0, null, "Sistem", Set.of(Role.PELATIH));

    private final DraftAuthorship authorship;
    private final DraftReviewRepository reviews;
    private final ReviewStepRepository steps;
    private final ReviewDesk desk;
    private final Drafts drafts;
    private final Publisher publisher;
    private final TransactionTemplate transaction;
    private final AuditTrail audit;
    private final Sentences sentences;
    private final Clock clock;

    ScheduledPublication(
            DraftAuthorship authorship,
            DraftReviewRepository reviews,
            ReviewStepRepository steps,
            ReviewDesk desk,
            Drafts drafts,
            Publisher publisher,
            PlatformTransactionManager transactions,
            AuditTrail audit,
            Sentences sentences,
            Clock clock) {
        this.authorship = authorship;
        this.reviews = reviews;
        this.steps = steps;
        this.desk = desk;
        this.drafts = drafts;
        this.publisher = publisher;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.audit = audit;
        this.sentences = sentences;
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
        for (var id : reviews.due(clock.instant())) {
            var draft = new DraftId(id);
            try {
                SystemSession.as(SYSTEM, () -> {
                    publishOrTell(draft);
                    return draft;
                });
            } catch (RuntimeException e) { // the next draft has its own moment; this one is still due
                LOG.error(
                        "The draft {} could neither be published nor given back; the next run tries again.", draft, e);
            }
        }
    }

    private void publishOrTell(DraftId draft) {
        try {
            transaction.executeWithoutResult(status -> publish(draft));
        } catch (RefusedException refused) {
            LOG.warn("The draft {} may not be published at its moment: {}", draft, refused.toString());
            transaction.executeWithoutResult(status -> stop(draft, ReviewStage.READY, sentence(refused)));
        } catch (RuntimeException e) {
            if (PassingFault.is(e)) {
                LOG.warn("The draft {} was not published for now; the next run tries again.", draft, e);
                return;
            }
            LOG.error("The draft {} could not be published at its moment; the previous version stays.", draft, e);
            var failed = sentence(new RefusedException("review.failed"));
            transaction.executeWithoutResult(status -> stop(draft, ReviewStage.APPROVED, failed));
        }
    }

    private void publish(DraftId id) {
        authorship.hold(id);
        var review = desk.review(drafts.find(id).orElseThrow());
        if (review.changedSince()) {
            stop(id, ReviewStage.READY, sentence(new RefusedException("review.changed-before")));
        } else if (review.stage() == ReviewStage.SCHEDULED) {
            publisher.publish(review, null);
            record(id, review.draft().slug(), ReviewStep.PUBLISHED, review.note());
        }
    }

    /** Kept as it is said, in the first language, like everything that is recorded. */
    private String sentence(RefusedException refusal) {
        var words = sentences.get(refusal.key(), Formats.INDONESIAN, refusal.arguments());
        return words.length() <= ModuleChange.LONGEST_NOTE ? words : words.substring(0, ModuleChange.LONGEST_NOTE);
    }

    /** Without a moment from now on; an approval holds for what was approved only. */
    private void stop(DraftId id, ReviewStage stage, String reason) {
        var draft = drafts.find(id).orElseThrow();
        var now = reviews.standing(id);
        reviews.put(id, stage == ReviewStage.APPROVED ? now.unscheduled() : now.at(stage));
        record(id, draft.slug(), ReviewStep.NOT_PUBLISHED, reason);
    }

    private void record(DraftId draft, String slug, ReviewStep step, String note) {
        steps.save(new ReviewStepEntity(draft, step, note, Optional.empty(), clock.instant()));
        audit.record(AuditAction.REVIEW_STEP, slug, Map.of("step", step.name(), "note", note));
    }
}
