package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.learning.progress.NewerVersion;

/** Tells whoever has completed a module what was corrected since; nothing is asked. */
final class ChangedSinceCard extends Composite<Section> {

    ChangedSinceCard(NewerVersion newer, Runnable move, Runnable seen) {
        getContent().addClassNames("card", "stack", "module-newer");
        getContent()
                .add(
                        new H2(getTranslation(
                                "version.changed-since", newer.version().number())),
                        new Paragraph(getTranslation("version.changed-since.text")));
        var notes = new UnorderedList();
        newer.notes().forEach(note -> notes.add(new ListItem(note)));
        var read = new Button(getTranslation("version.changed-since.read"), event -> move.run());
        var done = new Button(getTranslation("version.changed-since.seen"), event -> seen.run());
        var actions = new Div(read, done);
        actions.addClassName("row");
        getContent().add(notes, actions);
    }
}
