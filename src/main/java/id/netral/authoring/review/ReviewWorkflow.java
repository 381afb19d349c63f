package id.netral.authoring.review;

import id.netral.authoring.DraftAuthorship;
import id.netral.authoring.DraftModule;
import id.netral.authoring.Drafts;
import id.netral.catalog.PackPublication;
import id.netral.catalog.pack.ModuleChange;
import id.netral.catalog.pack.RefusedPackException;
import id.netral.common.RefusedException;
import id.netral.security.AccountId;
import id.netral.security.CurrentUser;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of a draft to publication. Authors hand it over and publish what was approved; reviewers confirm what is cited and
 * approve. Nobody confirms or approves what they have changed since the last publication, whatever their role. Every step is
 * recorded. All methods throw {@link RefusedException} {@code review.unknown} for a module without a draft and {@code
 * review.stage} for a step that cannot be taken now.
 */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'ADMIN')")
@Transactional(isolation = Isolation.READ_COMMITTED) // whoever has waited must see what the other has done
public class ReviewWorkflow {

    private static final String REVIEW = "hasAnyRole('PENINJAU', 'ADMIN')";
    private static final int LONGEST_CONFIRMATION = 500;

    private final Drafts drafts;
    private final ReviewDesk desk;
    private final DraftAuthorship authorship;
    private final DraftReviewRepository reviews;
    private final ReviewStepRepository steps;
    private final CitationConfirmationRepository confirmations;
    private final Publisher publisher;
    private final PackPublication publication;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    ReviewWorkflow(
            Drafts drafts,
            ReviewDesk desk,
            DraftAuthorship authorship,
            DraftReviewRepository reviews,
            ReviewStepRepository steps,
            CitationConfirmationRepository confirmations,
            Publisher publisher,
            PackPublication publication,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.drafts = drafts;
        this.desk = desk;
        this.authorship = authorship;
        this.reviews = reviews;
        this.steps = steps;
        this.confirmations = confirmations;
        this.publisher = publisher;
        this.publication = publication;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Hands the draft to the reviewers.
     *
     * @param note what has changed, told to learners; required once the module was published ({@code review.note-missing})
     * @param material whether who has completed an earlier version should look again
     * @throws RefusedPackException when it could not be published as it is
     */
    public void submit(String slug, String note, boolean material) {
        var review = hold(slug, ReviewStep.SUBMITTED);
        var text = checked(note, ModuleChange.LONGEST_NOTE);
        if (text.isEmpty() && review.draft().basedOn() != null) {
            throw new RefusedException("review.note-missing");
        }
        publication.require(review.compiled().files());
        reviews.put(review.draft().id(), new Standing(ReviewStage.READY, text, material, null, null, null));
        record(review.draft(), ReviewStep.SUBMITTED, text);
    }

    /** Takes it back to write on. */
    public void takeBack(String slug) {
        back(hold(slug, ReviewStep.TAKEN_BACK), ReviewStep.TAKEN_BACK, "");
    }

    /**
     * A reviewer has read the text and the article. Throws {@link RefusedException} {@code review.own} for an author, and
     * {@code review.text-changed} when the text is no longer the one shown.
     */
    @PreAuthorize("hasRole('PENINJAU')")
    public void confirm(String slug, Citation citation, String note) {
        var review = hold(slug, ReviewStep.CONFIRMED);
        requireOther(review);
        var now = review.citations().stream()
                .filter(each -> each.article().equals(citation.article())
                        && each.part().place().equals(citation.part().place())
                        && each.part().hash().equals(citation.part().hash()))
                .findFirst()
                .orElseThrow(() -> new RefusedException("review.text-changed"));
        var words = checked(note, LONGEST_CONFIRMATION);
        var user = currentUser.require();
        confirmations.confirm(
                review.draft().id().value(),
                now.part().place(),
                now.article().value(),
                now.part().hash(),
                words,
                user.accountId(),
                user.displayName(),
                clock.instant());
        record(
                review.draft(),
                ReviewStep.CONFIRMED,
                now.part().name() + " · " + now.article().value());
    }

    /** Gives it back to the authors; the reason is required ({@code review.reason-missing}). */
    @PreAuthorize(REVIEW)
    public void sendBack(String slug, String reason) {
        var review = hold(slug, ReviewStep.SENT_BACK);
        back(review, ReviewStep.SENT_BACK, required(reason));
    }

    /**
     * Lets it be published as it is now. Throws {@link RefusedException} {@code review.own} for an author and {@code
     * review.open-citations} while one is not confirmed; {@link RefusedPackException} for what cannot be published.
     */
    @PreAuthorize(REVIEW)
    public void approve(String slug) {
        var review = hold(slug, ReviewStep.APPROVED);
        requireOther(review);
        if (review.open() > 0) {
            throw new RefusedException("review.open-citations", review.open());
        }
        var files = review.compiled().files();
        publication.require(files);
        reviews.put(
                review.draft().id(),
                new Standing(ReviewStage.APPROVED, review.note(), review.material(), me(), files.hash(), null));
        record(review.draft(), ReviewStep.APPROVED, "");
    }

    /** Publishes what was approved. */
    @PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
    public void publish(String slug) {
        var review = hold(slug, ReviewStep.PUBLISHED);
        publisher.publish(review, me());
        record(review.draft(), ReviewStep.PUBLISHED, review.note());
    }

    /** Has it published at the moment; throws {@link RefusedException} {@code review.past} for one gone by. */
    @PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
    public void schedule(String slug, Instant moment) {
        if (!moment.isAfter(clock.instant())) {
            throw new RefusedException("review.past");
        }
        var review = hold(slug, ReviewStep.SCHEDULED);
        put(review, ReviewStage.SCHEDULED, moment);
        record(review.draft(), ReviewStep.SCHEDULED, moment.toString());
    }

    /** Does not publish it at the moment set. */
    @PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
    public void unschedule(String slug) {
        var review = hold(slug, ReviewStep.UNSCHEDULED);
        put(review, ReviewStage.APPROVED, null);
        record(review.draft(), ReviewStep.UNSCHEDULED, "");
    }

    /** Takes the module out of the offer; the reason is required ({@code review.reason-missing}). */
    @PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
    public void withdraw(String slug, String reason) {
        var draft = find(slug);
        authorship.hold(draft.id());
        var words = required(reason);
        publication.withdraw(slug, words);
        record(draft, ReviewStep.WITHDRAWN, words);
    }

    private void put(DraftReview review, ReviewStage stage, @Nullable Instant publishAt) {
        reviews.put(
                review.draft().id(),
                new Standing(
                        stage,
                        review.note(),
                        review.material(),
                        review.approvedBy(),
                        review.compiled().files().hash(),
                        publishAt));
    }

    private void back(DraftReview review, ReviewStep step, String note) {
        reviews.put(review.draft().id(), reviews.standing(review.draft().id()).at(ReviewStage.WRITING));
        record(review.draft(), step, note);
    }

    private DraftReview hold(String slug, ReviewStep step) {
        authorship.hold(find(slug).id());
        var review = desk.review(find(slug));
        if (!review.stage().allows(step)) {
            throw new RefusedException("review.stage");
        }
        return review;
    }

    private DraftModule find(String slug) {
        return drafts.find(slug).orElseThrow(() -> new RefusedException("review.unknown"));
    }

    private void requireOther(DraftReview review) {
        if (review.isAuthor(me())) {
            throw new RefusedException("review.own");
        }
    }

    private AccountId me() {
        return new AccountId(currentUser.require().accountId());
    }

    private static String required(String reason) {
        var text = checked(reason, ModuleChange.LONGEST_NOTE);
        if (text.isEmpty()) {
            throw new RefusedException("review.reason-missing");
        }
        return text;
    }

    private static String checked(String text, int longest) {
        var words = text.strip();
        if (words.length() > longest) {
            throw new RefusedException("review.too-long", longest);
        }
        return words;
    }

    private void record(DraftModule draft, ReviewStep step, String note) {
        steps.save(new ReviewStepEntity(draft.id(), step, note, currentUser.find(), clock.instant()));
        audit.record(AuditAction.REVIEW_STEP, draft.slug(), Map.of("step", step.name(), "note", note));
    }
}
