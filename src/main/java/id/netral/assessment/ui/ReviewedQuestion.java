package id.netral.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.netral.assessment.AttemptResult;
import id.netral.catalog.QuestionDefinition;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.rules.Article;
import java.io.Serial;
import java.util.List;

/** A question after submission: own answer, right answer, why, and the law behind it. Mistakes are shown unfolded. */
final class ReviewedQuestion extends Composite<NativeDetails> {

    @Serial
    private static final long serialVersionUID = 1L;

    ReviewedQuestion(AttemptResult.Item item, List<Article> articles) {
        getContent().addClassNames("card", "reviewed");
        getContent().setSummary(summary(item));
        var feedback = new Paragraph(item.feedback());
        feedback.addClassName("reviewed-feedback");
        var body = new Div(options(item), feedback, citations(articles));
        body.addClassName("stack");
        getContent().setContent(body);
        getContent().setOpen(!item.right());
    }

    private Div summary(AttemptResult.Item item) {
        var number = new Span(getTranslation("result.question", item.position()));
        number.addClassName("meta");
        var head = new Div(number, badge(item));
        head.addClassName("reviewed-head");
        var stem = new Paragraph(item.stem());
        stem.addClassName("reviewed-stem");
        return new Div(head, stem);
    }

    private StatusBadge badge(AttemptResult.Item item) {
        if (item.right()) {
            return new StatusBadge(getTranslation("result.item.right"), Tone.GOOD);
        }
        if (!item.answered()) {
            return new StatusBadge(getTranslation("result.item.blank"), Tone.NEUTRAL);
        }
        return item.partlyRight()
                ? new StatusBadge(getTranslation("result.item.partly"), Tone.WARNING)
                : new StatusBadge(getTranslation("result.item.wrong"), Tone.BAD);
    }

    private UnorderedList options(AttemptResult.Item item) {
        var list = new UnorderedList();
        list.addClassName("reviewed-options");
        for (var place = 0; place < item.options().size(); place++) {
            list.add(option(item, place));
        }
        return list;
    }

    private ListItem option(AttemptResult.Item item, int place) {
        var option = item.options().get(place);
        var text = new Span(text(item, place));
        var line = new ListItem(icon(option), new Div(text, notes(option)));
        line.addClassName(option.correct() ? "right" : option.chosen() ? "wrong" : "other");
        return line;
    }

    private String text(AttemptResult.Item item, int place) {
        if (item.type() != QuestionDefinition.Type.TRUE_FALSE) {
            return item.options().get(place).text();
        }
        return place == 0 ? getTranslation("player.true") : getTranslation("player.false");
    }

    private static Component icon(AttemptResult.Option option) {
        var icon = option.correct()
                ? VaadinIcon.CHECK_CIRCLE.create()
                : option.chosen() ? VaadinIcon.CLOSE_CIRCLE_O.create() : VaadinIcon.CIRCLE_THIN.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    private Div notes(AttemptResult.Option option) {
        var notes = new Div();
        notes.addClassName("reviewed-notes");
        if (option.chosen()) {
            notes.add(new Span(getTranslation("result.yours")));
        }
        if (option.correct()) {
            notes.add(new Span(getTranslation("result.key")));
        }
        var feedback = option.feedback();
        if (feedback != null) {
            notes.add(new Paragraph(feedback));
        }
        return notes;
    }

    private Paragraph citations(List<Article> articles) {
        var law = new Paragraph(new Span(getTranslation("result.articles")));
        law.addClassName("reviewed-law");
        articles.forEach(article -> law.add(new Anchor(QuizPaths.article(article.id()), article.citation())));
        return law;
    }
}
