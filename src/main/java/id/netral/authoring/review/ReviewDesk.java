package id.netral.authoring.review;

import id.netral.authoring.CompiledDraft;
import id.netral.authoring.CompiledDraft.Part;
import id.netral.authoring.DraftAuthorship;
import id.netral.authoring.DraftCompiler;
import id.netral.authoring.DraftId;
import id.netral.authoring.DraftModule;
import id.netral.authoring.Drafts;
import id.netral.rules.ArticleId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final ReviewRows rows;
    private final DraftAuthorship authors;
    private final JdbcClient jdbc;

    ReviewDesk(Drafts drafts, DraftCompiler compiler, ReviewRows rows, DraftAuthorship authors, JdbcClient jdbc) {
        this.drafts = drafts;
        this.compiler = compiler;
        this.rows = rows;
        this.authors = authors;
        this.jdbc = jdbc;
    }

    /** The draft of the module of that name, empty when there is none. */
    public Optional<DraftReview> find(String slug) {
        return drafts.find(slug).map(this::review);
    }

    /** Drafts that wait for a reviewer or a publication, the longest waiting first; at most {@value #MOST}. */
    public List<DraftReview> waiting() {
        return jdbc.sql("""
            SELECT r.draft_id FROM draft_review r JOIN draft_module d ON d.id = r.draft_id
            WHERE r.stage <> 'WRITING' AND d.archived_at IS NULL
            ORDER BY (SELECT MAX(s.id) FROM review_step s
                      WHERE s.draft_id = r.draft_id AND s.step = 'SUBMITTED') LIMIT :most""").param("most", MOST).query((row, number) -> new DraftId(row.getLong(1))).list().stream()
                .flatMap(id -> drafts.find(id).stream())
                .map(this::review)
                .toList();
    }

    DraftReview review(DraftModule draft) {
        var compiled = compiler.compile(draft);
        var standing = rows.standing(draft.id());
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
                rows.history(draft.id()));
    }

    private List<Citation> citations(DraftModule draft, CompiledDraft compiled) {
        var confirmations = rows.confirmations(draft.id());
        return compiled.parts().stream()
                .flatMap(part -> new HashSet<>(part.articles())
                        .stream().sorted().map(article -> citation(part, article, confirmations)))
                .toList();
    }

    private static Citation citation(Part part, ArticleId article, List<ReviewRows.Confirmed> confirmations) {
        var given = confirmations.stream()
                .filter(each ->
                        each.place().equals(part.place()) && each.article().equals(article))
                .toList();
        var valid = given.stream()
                .filter(each -> each.textHash().equals(part.hash()))
                .map(ReviewRows.Confirmed::confirmation)
                .findFirst()
                .orElse(null);
        return new Citation(part, article, valid, valid == null && !given.isEmpty());
    }
}
