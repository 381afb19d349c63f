package id.netral.people.ui.roster;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.netral.people.roster.RosterCounts;
import id.netral.people.ui.PeoplePaths;

/** Last step: it is done, and what comes next. */
final class DoneStep extends Composite<Div> {

    DoneStep(RosterCounts counts, Runnable again) {
        var done = new Div(
                VaadinIcon.CHECK_CIRCLE.create(),
                new H2(getTranslation("roster.done.title")),
                new Paragraph(getTranslation("roster.done.text", counts.added(), counts.changed() + counts.moved())));
        if (counts.rejected() > 0) {
            done.add(new Paragraph(getTranslation("roster.done.rejected", counts.rejected())));
        }
        if (counts.doubtful() > 0) {
            done.add(new Paragraph(getTranslation("roster.done.doubtful", counts.doubtful())));
        }
        done.add(new Anchor(PeoplePaths.IMPORTS, getTranslation("roster.done.history")));
        done.addClassNames("card", "done-card");
        var more = new Button(getTranslation("roster.done.again"), event -> again.run());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("stack");
        getContent()
                .add(
                        done,
                        new H2(getTranslation("roster.done.next")),
                        step("codes", PeoplePaths.EMPLOYEES, VaadinIcon.KEY),
                        step("assign", PeoplePaths.ASSIGNMENTS, VaadinIcon.TASKS),
                        more);
    }

    private Anchor step(String name, String path, VaadinIcon icon) {
        var text = new Paragraph(getTranslation("roster.done." + name + "-text"));
        text.addClassName("meta");
        var words = new Div(new Span(getTranslation("roster.done." + name)), text);
        var link = new Anchor(path, icon.create(), words);
        link.addClassNames("card", "after-import");
        return link;
    }
}
