package id.netral.branching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.branching.Choice;
import id.netral.branching.Ending;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.rules.Article;
import id.netral.verdict.Verdicts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a story ended: verdict, why, the articles it rests on, and the same after candidates are designated. */
final class EndingPanel extends Composite<Section> {

    private final H2 heading;

    EndingPanel(Ending ending, @Nullable Choice before, List<Article> articles, Verdicts verdicts) {
        heading = ScenePanel.heading(ending.title());
        getContent().addClassNames("story-ending", "stack");
        if (before != null && !before.consequence().isBlank()) {
            var title = new Paragraph(getTranslation("story.consequence"));
            title.addClassName("story-consequence-title");
            var card = new Div(title, new Paragraph(before.consequence()));
            card.addClassName("story-consequence");
            getContent().add(card);
        }
        var card = new Div(heading);
        card.addClassNames("card", "stack");
        card.add(new Paragraphs(ending.text()));
        var verdict = ending.verdict();
        if (verdict != null) {
            var line = new Paragraph(getTranslation("story.verdict"));
            line.add(VerdictBadge.of(verdict));
            line.addClassName("story-verdict");
            card.add(line);
        }
        card.add(new H3(getTranslation("story.why")), new Paragraphs(ending.reason()));
        if (!articles.isEmpty()) {
            card.add(new H3(getTranslation("story.law")), links(articles));
        }
        getContent().add(card);
        AfterDesignation.of(ending, verdicts).ifPresent(getContent()::add);
    }

    void focusHeading() {
        ScenePanel.focus(this, heading);
    }

    private UnorderedList links(List<Article> articles) {
        var list = new UnorderedList();
        list.addClassName("article-links");
        articles.forEach(article -> {
            var item = new ListItem(new Anchor(StoryLinks.article(article.id()), article.citation()));
            article.mark().ifPresent(mark -> item.add(new StatusBadge(getTranslation(mark), Tone.WARNING)));
            list.add(item);
        });
        return list;
    }
}
