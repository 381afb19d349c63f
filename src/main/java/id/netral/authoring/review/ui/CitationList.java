package id.netral.authoring.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import id.netral.assessment.ui.bank.QuestionSheet;
import id.netral.authoring.CompiledDraft;
import id.netral.authoring.CompiledDraft.Kind;
import id.netral.authoring.review.Citation;
import id.netral.authoring.review.DraftReview;
import id.netral.authoring.review.Excerpts;
import id.netral.authoring.review.ReviewStep;
import id.netral.common.Formats;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import id.netral.rules.LegalRegister;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every article the draft cites, beside what the draft says of it; a reviewer confirms each. */
final class CitationList extends Composite<Section> {

    private final transient DraftReview review;
    private final transient Map<ArticleId, Article> articles;
    private final ZoneId zone;
    private final boolean mayConfirm;
    private final transient BiConsumer<Citation, String> confirm;

    CitationList(
            DraftReview review,
            LegalRegister register,
            CurrentUser currentUser,
            ZoneId zone,
            BiConsumer<Citation, String> confirm) {
        this.review = review;
        this.zone = zone;
        this.confirm = confirm;
        this.articles = register
                .find(review.citations().stream().map(Citation::article).toList())
                .stream()
                .collect(Collectors.toMap(Article::id, Function.identity()));
        var me = currentUser.require();
        mayConfirm = me.has(Role.PENINJAU)
                && !review.isAuthor(me.account())
                && review.stage().allows(ReviewStep.CONFIRMED);
        getContent().addClassNames("card", "stack");
        var total = review.citations().size();
        getContent()
                .add(
                        new H2(getTranslation("review.citations")),
                        new Paragraph(getTranslation("review.citations-count", total - review.open(), total)));
        byPart().forEach((part, citations) -> getContent().add(part(part, citations)));
    }

    private Map<CompiledDraft.Part, java.util.List<Citation>> byPart() {
        return review.citations().stream()
                .collect(Collectors.groupingBy(Citation::part, LinkedHashMap::new, Collectors.toList()));
    }

    private Details part(CompiledDraft.Part part, java.util.List<Citation> citations) {
        var open = citations.stream().filter(citation -> !citation.confirmed()).count();
        var key = part.kind() == Kind.LESSON ? "review.part-lesson" : "review.part-question";
        var name = new Span(getTranslation(key, part.kind() == Kind.LESSON ? part.title() : part.name()));
        var badge = open == 0
                ? new StatusBadge(getTranslation("review.part-done"), Tone.GOOD)
                : new StatusBadge(getTranslation("review.part-open", open), Tone.WARNING);
        var summary = new Div(name, badge);
        summary.addClassName("publication-head");
        var details = new Details(summary);
        details.setOpened(open > 0 && mayConfirm);
        details.addClassName("publication-part");
        if (part.kind() == Kind.QUESTION) {
            review.compiled().quiz().questions().stream()
                    .filter(question -> question.code().equals(part.name()))
                    .forEach(question -> details.add(new QuestionSheet(question)));
        }
        citations.forEach(citation -> details.add(row(citation)));
        return details;
    }

    private Component row(Citation citation) {
        var article = articles.get(citation.article());
        var law = new Div();
        law.addClassName("citation-law");
        law.add(new Anchor(
                "pasal/" + citation.article().value(),
                article == null ? citation.article().value() : article.citation()));
        if (article != null) {
            law.add(new Paragraph(article.summary()));
        }
        var text = new Div();
        text.addClassName("citation-text");
        Excerpts.of(review.compiled(), citation).forEach(line -> text.add(new Paragraph(line)));
        var row = new Div(text, law, standing(citation));
        row.addClassName("citation");
        return row;
    }

    private Component standing(Citation citation) {
        var given = citation.confirmation();
        if (given != null) {
            var words = new Paragraph(
                    getTranslation("review.confirmed-by", given.by(), Formats.dateTime(given.at(), zone, getLocale())));
            var box = new Div(words);
            if (!given.note().isBlank()) {
                box.add(new Paragraph(given.note()));
            }
            box.addClassName("citation-done");
            return box;
        }
        var box = new Div();
        box.addClassName("citation-open");
        if (citation.reopened()) {
            box.add(new Paragraph(getTranslation("review.reopened")));
        }
        if (mayConfirm) {
            var note = new TextField(getTranslation("review.confirmation-note"));
            note.setMaxLength(500);
            var button =
                    new Button(getTranslation("review.confirm"), event -> confirm.accept(citation, note.getValue()));
            button.setAriaLabel(
                    getTranslation("review.confirm-of", citation.article().value()));
            box.add(note, button);
        } else {
            box.add(new Paragraph(getTranslation("review.not-confirmed")));
        }
        return box;
    }
}
