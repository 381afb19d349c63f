package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** Where to declare that one's spouse is a candidate: for the few whom it concerns, so it stands quietly at the end. */
final class DeclarationLink extends Composite<Paragraph> {

    DeclarationLink() {
        getContent().addClassName("meta");
        getContent().add(new Anchor(LearnerPaths.DECLARATION, getTranslation("declaration.link")));
    }
}
