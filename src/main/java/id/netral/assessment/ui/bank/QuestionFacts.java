package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.netral.assessment.bank.QuestionDetail;
import id.netral.common.Formats;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.rules.Article;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a question belongs: topic, difficulty, articles and labels; and what a content pack may do to it. */
final class QuestionFacts extends Composite<Section> {

    private final DescriptionList facts = new DescriptionList();

    QuestionFacts(QuestionDetail question, List<Article> articles, LocalDate today) {
        var definition = question.newest().definition();
        var labels = definition.labels();
        getContent().addClassNames("card", "stack");
        facts.addClassName("bank-facts");
        fact("bank.part.type", new Span(BankWords.of(this, definition.type())));
        fact("bank.part.topic", new Span(definition.topic()));
        fact("bank.part.difficulty", new Span(BankWords.of(this, definition.difficulty())));
        var links = new Div();
        links.addClassName("bank-articles");
        articles.forEach(article -> {
            links.add(new Anchor(BankPaths.article(article.id()), article.citation()));
            article.mark().ifPresent(mark -> links.add(new StatusBadge(getTranslation(mark), Tone.WARNING)));
        });
        if (!articles.isEmpty() && articles.stream().noneMatch(Article::settled)) {
            links.add(new Paragraph(getTranslation("result.item.ungraded")));
        }
        fact("bank.part.articles", links);
        var phase = labels.phase();
        fact("bank.phase", new Span(phase == null ? getTranslation("bank.phase.any") : BankWords.of(this, phase)));
        fact("bank.review-date", reviewOn(labels.reviewOn(), today));
        fact("bank.tags", tags(labels.tags()));
        getContent().add(facts);
        if (question.fromPack()) {
            var hint = new Paragraph(getTranslation("bank.pack-hint"));
            hint.addClassName("bank-hint");
            getContent().add(hint);
        }
    }

    private void fact(String name, Component value) {
        facts.add(new DescriptionList.Term(getTranslation(name)), new DescriptionList.Description(value));
    }

    private Component reviewOn(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            return new Span("–");
        }
        var words = new Div(new Span(Formats.date(day, getLocale())));
        words.addClassName("bank-badges");
        if (!day.isAfter(today)) {
            words.add(new StatusBadge(getTranslation("bank.review-due"), Tone.WARNING));
        }
        return words;
    }

    private Component tags(List<String> tags) {
        if (tags.isEmpty()) {
            return new Span("–");
        }
        var badges = new Div();
        badges.addClassName("bank-badges");
        tags.forEach(tag -> badges.add(new StatusBadge(tag, Tone.NEUTRAL)));
        return badges;
    }
}
