package id.netral.authoring.review;

import id.netral.authoring.DraftAuthorship;
import id.netral.catalog.PackPublication;
import id.netral.catalog.pack.ModuleChange;
import id.netral.security.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Publishes an approved draft, in the caller's transaction: the version and all that hangs on it, or nothing. */
@Component
class Publisher {

    private final PackPublication publication;
    private final DraftReviewRepository reviews;
    private final DraftAuthorship authorship;

    Publisher(PackPublication publication, DraftReviewRepository reviews, DraftAuthorship authorship) {
        this.publication = publication;
        this.reviews = reviews;
        this.authorship = authorship;
    }

    void publish(DraftReview review, @Nullable AccountId by) {
        var change = new ModuleChange(
                ModuleChange.Origin.AUTHORED, review.note(), review.material(), by, review.approvedBy());
        var version = publication.publish(review.compiled().files(), change);
        authorship.beginAnew(review.draft().id(), version);
        reviews.put(review.draft().id(), Standing.WRITING);
    }
}
