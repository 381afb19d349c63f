package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.rules.Article;
import java.util.Collection;

/** Links to the pages of legal articles; what is not settled says so. */
final class ArticleLinks extends Composite<UnorderedList> {

    ArticleLinks(Collection<Article> articles) {
        getContent().addClassName("article-links");
        articles.forEach(article -> {
            var item = new ListItem(new Anchor(LearnerPaths.article(article.id()), article.citation()));
            article.mark().ifPresent(mark -> item.add(new StatusBadge(getTranslation(mark), Tone.WARNING)));
            getContent().add(item);
        });
    }
}
