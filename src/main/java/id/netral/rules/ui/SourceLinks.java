package id.netral.rules.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import java.util.regex.Pattern;

/** The sources of an article as they were written down; those that name a page lead to it, in a tab of its own. */
final class SourceLinks extends Composite<Paragraph> implements HasStyle {

    /** A host and a page on it, without a scheme, and what is said about it. */
    private static final Pattern PAGE = Pattern.compile("((?:[a-zA-Z0-9-]+\\.)+[a-zA-Z]{2,}/\\S+)(.*)");

    SourceLinks(String sources) {
        var between = "";
        for (var source : sources.split(";", -1)) {
            add(between, source.strip());
            between = "; ";
        }
    }

    private void add(String between, String source) {
        var page = PAGE.matcher(source);
        if (!page.matches()) {
            getContent().add(new Text(between + source));
            return;
        }
        var link = new Anchor("https://" + page.group(1), page.group(1), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer"); // other people's pages learn nothing of this one
        getContent().add(new Text(between), link, new Text(page.group(2)));
    }
}
