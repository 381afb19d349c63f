package id.netral.authoring.review;

import id.netral.authoring.CompiledDraft;
import id.netral.authoring.DraftModule;
import id.netral.security.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a draft stands on its way to publication.
 *
 * @param changedSince whether the text has changed since it was approved, which takes it back to the reviewers
 * @param publishAt when it will be published, null unless scheduled
 * @param citations in reading order, questions last
 * @param authors who has changed it since it was last published; none of them confirms or approves
 * @param history the newest first
 */
public record DraftReview(
        DraftModule draft,
        CompiledDraft compiled,
        ReviewStage stage,
        boolean changedSince,
        String note,
        boolean material,
        @Nullable AccountId approvedBy,
        @Nullable Instant publishAt,
        List<Citation> citations,
        Set<AccountId> authors,
        List<ReviewEntry> history) {

    public DraftReview {
        citations = List.copyOf(citations);
        authors = Set.copyOf(authors);
        history = List.copyOf(history);
    }

    /** Number of citations nobody has confirmed as they are now. */
    public int open() {
        return (int)
                citations.stream().filter(citation -> !citation.confirmed()).count();
    }

    /** Whether the person has changed the draft since it was last published. */
    public boolean isAuthor(AccountId account) {
        return authors.contains(account);
    }
}
