package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.learning.progress.NewerVersion;

/** Says that there is a newer version, what has changed and what is kept, and asks whether to go on with it. */
class NewerVersionCard extends Composite<Section> {

    NewerVersionCard(NewerVersion newer, Runnable move, Runnable stay) {
        var number = newer.version().number();
        getContent().addClassNames("card", "stack", "module-newer");
        getContent().add(new H2(getTranslation("version.newer", number)));
        if (newer.material()) {
            getContent().add(new Paragraph(getTranslation("version.material")));
        }
        var notes = new UnorderedList();
        newer.notes().forEach(note -> notes.add(new ListItem(note)));
        if (!newer.notes().isEmpty()) {
            getContent().add(notes);
        }
        getContent().add(new Paragraph(getTranslation("version.kept", newer.kept())));
        var go = new Button(getTranslation("version.move"), event -> move.run());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var remain = new Button(getTranslation("version.stay"), event -> stay.run());
        var actions = new Div(go, remain);
        actions.addClassName("row");
        getContent().add(actions);
    }
}
