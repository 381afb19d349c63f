package id.netral.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.assessment.attempt.ArticleGain;
import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import java.io.Serial;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was learnt since the pre-test, article by article. */
final class GainCard extends Composite<Section> {

    @Serial
    private static final long serialVersionUID = 1L;

    GainCard(List<ArticleGain> gains, List<Article> articles) {
        var citations = articles.stream().collect(Collectors.toMap(Article::id, Function.identity()));
        var list = new UnorderedList();
        list.addClassName("gains");
        gains.forEach(gain -> list.add(line(gain, citations)));
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("result.gain")), new Paragraph(getTranslation("result.gain-why")), list);
    }

    private ListItem line(ArticleGain gain, Map<ArticleId, Article> citations) {
        var article = citations.get(gain.article());
        var name = new Anchor(
                QuizPaths.article(gain.article()),
                article == null ? gain.article().value() : article.citation());
        var words = new Span(getTranslation("result.gain-line", percent(gain.before()), percent(gain.after())));
        words.addClassName("meta");
        var bar = new Div();
        bar.addClassName("gain-bar");
        bar.getStyle().set("--before", percent(gain.before())).set("--after", percent(gain.after()));
        bar.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(name, words, bar);
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }
}
