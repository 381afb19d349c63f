package id.netral.people.ui.roster;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** Shown while an import is being written. */
final class ApplyingCard extends Composite<Div> {

    ApplyingCard() {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("roster.applying.title"));
        getContent()
                .add(
                        new H2(getTranslation("roster.applying.title")),
                        bar,
                        new Paragraph(getTranslation("roster.applying.text")));
        getContent().addClassNames("card", "stack");
        getContent().getElement().setAttribute("role", "status");
    }
}
