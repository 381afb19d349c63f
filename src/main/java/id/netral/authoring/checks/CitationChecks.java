package id.netral.authoring.checks;

import id.netral.authoring.CompiledDraft;
import id.netral.document.Block;
import id.netral.document.Inline;
import id.netral.document.Mark;
import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import id.netral.rules.Confidence;
import id.netral.rules.LegalRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up what is cited: known, sure, and in force on the day the module speaks of. */
final class CitationChecks {

    private final LegalRegister register;
    private final LocalDate day;
    private final List<Finding> findings = new ArrayList<>();

    CitationChecks(LegalRegister register, LocalDate day) {
        this.register = register;
        this.day = day;
    }

    List<Finding> of(CompiledDraft draft) {
        var ids =
                draft.parts().stream().flatMap(part -> part.articles().stream()).toList();
        var known = register.find(ids).stream().collect(Collectors.toMap(Article::id, Function.identity()));
        for (var lesson : draft.lessons()) {
            lesson.document()
                    .allBlocks()
                    .forEach(block -> cited(block)
                            .distinct()
                            .forEach(id ->
                                    look(new Place.Lesson(lesson.slug(), lesson.title(), block.id()), id, known)));
        }
        for (var question : draft.quiz().questions()) {
            question.articles().forEach(id -> look(new Place.Question(question.code()), id, known));
        }
        return List.copyOf(findings);
    }

    private static Stream<ArticleId> cited(Block block) {
        if (block instanceof Block.CaseBox box) {
            return box.articles().stream().map(ArticleId::new);
        }
        return block.inline()
                .flatMap(inline -> inline instanceof Inline.Text text ? text.marks().stream() : Stream.empty())
                .flatMap(mark -> mark instanceof Mark.Article(var id) ? Stream.of(new ArticleId(id)) : Stream.empty());
    }

    private void look(Place place, ArticleId id, Map<ArticleId, Article> known) {
        var article = known.get(id);
        if (article == null) {
            findings.add(Finding.error(place, "check.article-unknown", id.value()));
        } else if (article.confidence() == Confidence.UNSURE) {
            findings.add(Finding.error(place, "check.article-unsure", article.citation()));
        } else if (!article.inForceOn(day)) {
            findings.add(Finding.error(place, "check.article-not-in-force", article.citation(), day.toString()));
        } else if (article.contested()) {
            findings.add(Finding.warning(place, "check.article-contested", article.citation()));
        }
    }
}
