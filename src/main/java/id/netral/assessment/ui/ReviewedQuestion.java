package id.netral.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.netral.assessment.attempt.AttemptResult;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.rules.Article;
import id.netral.rules.LegalRegister;
import java.io.Serial;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A question after submission: own answer, right answer, why, and the law behind it. Mistakes are shown unfolded. */
final class ReviewedQuestion extends Composite<NativeDetails> {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The questions with the law behind them, which is read once. */
    static List<ReviewedQuestion> of(List<AttemptResult.Item> items, LegalRegister register) {
        var cited = items.stream().flatMap(item -> item.articles().stream()).collect(Collectors.toSet());
        var law = register.find(cited).stream().collect(Collectors.toMap(Article::id, Function.identity()));
        return items.stream()
                .map(item -> new ReviewedQuestion(
                        item,
                        item.articles().stream()
                                .distinct()
                                .filter(law::containsKey)
                                .map(law::get)
                                .toList()))
                .toList();
    }

    private ReviewedQuestion(AttemptResult.Item item, List<Article> articles) {
        getContent().addClassNames("card", "reviewed");
        getContent().setSummary(summary(item));
        var body = new Div();
        body.addClassName("stack");
        var picture = item.picture();
        if (picture != null) {
            body.add(new Image(picture.address(), picture.alt()));
        }
        if (!item.entries().isEmpty()) {
            body.add(new ReviewedEntries(item));
        }
        if (!item.options().isEmpty()) {
            body.add(new ReviewedOptions(item));
        }
        if (!item.feedback().isEmpty()) {
            body.add(feedback(item), citations(articles));
        }
        getContent().setContent(body);
        getContent().setOpen(!item.right());
    }

    private Div summary(AttemptResult.Item item) {
        var number = new Span(getTranslation("result.question", item.position()));
        number.addClassName("meta");
        var head = new Div(number, badge(item));
        if (!item.graded()) {
            head.add(new StatusBadge(getTranslation("result.item.ungraded"), Tone.NEUTRAL));
        }
        head.addClassName("reviewed-head");
        var stem = new Paragraph(item.stem());
        stem.addClassName("reviewed-stem");
        return new Div(head, stem);
    }

    private static Paragraph feedback(AttemptResult.Item item) {
        var feedback = new Paragraph(item.feedback());
        feedback.addClassName("reviewed-feedback");
        return feedback;
    }

    private StatusBadge badge(AttemptResult.Item item) {
        if (item.right()) {
            return new StatusBadge(getTranslation("result.item.right"), Tone.GOOD);
        }
        if (!item.answered()) {
            return new StatusBadge(getTranslation("result.item.blank"), Tone.NEUTRAL);
        }
        if (item.points() == null) {
            return new StatusBadge(getTranslation("result.item.answered"), Tone.NEUTRAL);
        }
        return item.partlyRight()
                ? new StatusBadge(getTranslation("result.item.partly"), Tone.WARNING)
                : new StatusBadge(getTranslation("result.item.wrong"), Tone.BAD);
    }

    private Paragraph citations(List<Article> articles) {
        var law = new Paragraph(new Span(getTranslation("result.articles")));
        law.addClassName("reviewed-law");
        articles.forEach(article -> {
            law.add(new Anchor(QuizPaths.article(article.id()), article.citation()));
            article.mark().ifPresent(mark -> law.add(new StatusBadge(getTranslation(mark), Tone.WARNING)));
        });
        return law;
    }
}
