package id.netral.rules.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import id.netral.rules.page.Source;

/** The sources of an article as they were written down; those that name a page lead to it, in a tab of its own. */
final class SourceLinks extends Composite<Paragraph> implements HasStyle {

    SourceLinks(String sources) {
        var between = "";
        for (var source : Source.all(sources)) {
            add(between, source);
            between = "; ";
        }
    }

    private void add(String between, Source source) {
        if (source.address() == null) {
            getContent().add(new Text(between + source.text()));
            return;
        }
        var link = new Anchor(source.address(), source.page(), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer"); // other people's pages learn nothing of this one
        getContent().add(new Text(between), link, new Text(source.text()));
    }
}
