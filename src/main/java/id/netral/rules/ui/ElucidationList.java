package id.netral.rules.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.rules.Article;
import java.util.List;

/** What the elucidation says about an article; each has a page of its own. */
final class ElucidationList extends Composite<Section> {

    ElucidationList(List<Article> elucidations) {
        getContent().addClassNames("card", "article-list");
        var list = new UnorderedList();
        elucidations.forEach(each ->
                list.add(new ListItem(ArticleView.link(each.citation(), each.id()), new Paragraph(each.summary()))));
        getContent().add(new H2(getTranslation("article.elucidations")), list);
    }
}
