package id.netral.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.common.Formats;
import id.netral.common.ui.MetaText;
import id.netral.desk.DeskAnswer;
import id.netral.rules.Article;
import id.netral.verdict.Permission;
import java.util.List;

/** What a reviewer answered, the verdict's word, and the articles with their marks. */
final class AnswerText extends Composite<Div> {

    AnswerText(DeskAnswer answer, List<Article> articles) {
        var text = new Paragraph(answer.text());
        text.addClassName("desk-text");
        getContent().addClassName("stack");
        getContent().add(new MetaText(getTranslation("desk.answered-on", Formats.date(answer.on(), getLocale()))));
        if (answer.word() != null) {
            getContent().add(badge(answer.word()));
        }
        getContent().add(text);
        if (!articles.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("article-links");
            articles.forEach(article -> list.add(item(article)));
            getContent().add(list);
        }
    }

    private ListItem item(Article article) {
        var item = new ListItem(new Anchor("pasal/" + article.id(), article.citation()));
        article.mark().ifPresent(mark -> item.add(new Span(" (" + getTranslation(mark) + ")")));
        return item;
    }

    private Span badge(Permission word) {
        var badge = new Span(getTranslation(word.key()));
        badge.addClassNames("badge", "verdict-badge", "verdict-" + word.word());
        return badge;
    }
}
