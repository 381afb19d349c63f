package id.netral.branching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The way back to the screen above. */
final class BackLink extends Composite<Anchor> {

    BackLink(String path, String words) {
        getContent().setHref(path);
        getContent().add(VaadinIcon.ARROW_LEFT.create(), new Span(words));
        getContent().addClassName("story-back");
    }
}
