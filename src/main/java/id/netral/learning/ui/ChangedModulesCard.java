package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.learning.progress.NewerVersion;
import java.util.List;

/** Tells a person which of the modules completed were corrected since, and what has changed. */
final class ChangedModulesCard extends Composite<Section> {

    ChangedModulesCard(List<NewerVersion> changed) {
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("home.changed")), new Paragraph(getTranslation("home.changed.text")));
        var list = new UnorderedList();
        changed.forEach(newer -> {
            var version = newer.version();
            var item = new ListItem(new Anchor(LearnerPaths.module(version.slug()), version.title()));
            newer.notes().forEach(note -> item.add(new Paragraph(note)));
            list.add(item);
        });
        getContent().add(list);
    }
}
