package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.rules.Article;
import java.util.Collection;

/** Links to the pages of legal articles. */
final class ArticleLinks extends Composite<UnorderedList> {

    ArticleLinks(Collection<Article> articles) {
        getContent().addClassName("article-links");
        articles.forEach(article ->
                getContent().add(new ListItem(new Anchor(LearningPaths.article(article.id()), article.citation()))));
    }
}
