package id.netral.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.learning.progress.Prerequisite;
import java.util.List;

/** What had better be done before, and whether it is. Whoever wants to go on all the same does. */
final class PrerequisiteCard extends Composite<Section> {

    PrerequisiteCard(List<Prerequisite> before) {
        getContent().addClassNames("card", "stack", "module-before");
        var done = before.stream().allMatch(Prerequisite::done);
        getContent().add(new H2(getTranslation("module.before")));
        getContent().add(new Paragraph(getTranslation(done ? "module.before.done-all" : "module.before.kindly")));
        var list = new UnorderedList();
        before.forEach(module -> list.add(new ListItem(title(module), new Span(" "), state(module))));
        getContent().add(list);
    }

    private static Component title(Prerequisite module) {
        return module.offered()
                ? new Anchor(LearnerPaths.module(module.slug()), module.title())
                : new Span(module.title());
    }

    private StatusBadge state(Prerequisite module) {
        return module.done()
                ? new StatusBadge(getTranslation("module.before.done"), Tone.GOOD)
                : new StatusBadge(getTranslation("module.before.open"), Tone.NEUTRAL);
    }
}
