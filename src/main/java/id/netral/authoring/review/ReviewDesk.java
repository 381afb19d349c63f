package id.netral.authoring.review;

import id.netral.authoring.CompiledDraft;
import id.netral.authoring.CompiledDraft.Part;
import id.netral.authoring.DraftAuthorship;
import id.netral.authoring.DraftCompiler;
import id.netral.authoring.DraftId;
import id.netral.authoring.DraftModule;
import id.netral.authoring.Drafts;
import id.netral.authoring.review.CitationConfirmationRepository.Confirmed;
import id.netral.rules.ArticleId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How drafts stand on their way to publication, for authors and reviewers. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
@Transactional(readOnly = true)
public class ReviewDesk {

    private static final int MOST = 200;

    private final Drafts drafts;
    private final DraftCompiler compiler;
    private final DraftReviewRepository reviews;
    private final ReviewStepRepository steps;
    private final CitationConfirmationRepository confirmations;
    private final DraftAuthorship authors;

    ReviewDesk(
            Drafts drafts,
            DraftCompiler compiler,
            DraftReviewRepository reviews,
            ReviewStepRepository steps,
            CitationConfirmationRepository confirmations,
            DraftAuthorship authors) {
        this.drafts = drafts;
        this.compiler = compiler;
        this.reviews = reviews;
        this.steps = steps;
        this.confirmations = confirmations;
        this.authors = authors;
    }

    /** The draft of the module of that name, empty when there is none. */
    public Optional<DraftReview> find(String slug) {
        return drafts.find(slug).map(this::review);
    }

    /** Drafts that wait for a reviewer or a publication, the longest waiting first; at most {@value #MOST}. */
    public List<DraftReview> waiting() {
        return reviews.waiting(Limit.of(MOST)).stream()
                .map(DraftId::new)
                .flatMap(id -> drafts.find(id).stream())
                .map(this::review)
                .toList();
    }

    DraftReview review(DraftModule draft) {
        var compiled = compiler.compile(draft);
        var standing = reviews.standing(draft.id());
        var hash = standing.approvedHash();
        var changed = hash != null && !hash.equals(compiled.files().hash());
        return new DraftReview(
                draft,
                compiled,
                changed ? ReviewStage.READY : standing.stage(),
                changed,
                standing.note(),
                standing.material(),
                changed ? null : standing.approvedBy(),
                changed ? null : standing.publishAt(),
                citations(draft, compiled),
                authors.of(draft),
                steps.history(draft.id().value(), ReviewStepRepository.SHOWN));
    }

    private List<Citation> citations(DraftModule draft, CompiledDraft compiled) {
        var given = confirmations.ofDraft(draft.id().value());
        return compiled.parts().stream()
                .flatMap(part ->
                        new HashSet<>(part.articles()).stream().sorted().map(article -> citation(part, article, given)))
                .toList();
    }

    private static Citation citation(Part part, ArticleId article, List<Confirmed> given) {
        var open = new Citation(part, article, null, false);
        var known = given.stream().filter(each -> each.isOf(open)).toList();
        var valid = known.stream()
                .filter(each -> each.textHash().equals(part.hash()))
                .map(Confirmed::confirmation)
                .findFirst()
                .orElse(null);
        return new Citation(part, article, valid, valid == null && !known.isEmpty());
    }
}
