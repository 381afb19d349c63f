package id.netral.learning.ui.assignment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.netral.catalog.ModuleId;
import id.netral.common.ui.MetaText;
import id.netral.common.ui.StatusBadge;
import id.netral.learning.path.LearningPath;
import id.netral.learning.path.PathOrigin;

/** A learning path in the list: for whom it is, how long it takes, and, when opened, its modules. */
final class PathCard extends Composite<Section> {

    PathCard(LearningPath path, PathModules modules, Runnable change, Runnable retire) {
        getContent().addClassNames("card", "stack", "path-card");
        getContent().add(head(path));
        if (!path.terms().description().isEmpty()) {
            getContent().add(new Paragraph(path.terms().description()));
        }
        if (!path.terms().audience().isEmpty()) {
            getContent()
                    .add(new MetaText(getTranslation(
                            "assignment.hint.audience", path.terms().audience())));
        }
        getContent().add(modules(path, modules), actions(path, change, retire));
    }

    private Div head(LearningPath path) {
        var head = new Div(new H2(path.title()));
        head.addClassName("row");
        if (path.origin() != PathOrigin.HR) {
            head.add(new StatusBadge(
                    getTranslation("path.origin." + path.origin().name()), StatusBadge.Tone.NEUTRAL));
        }
        return head;
    }

    private NativeDetails modules(LearningPath path, PathModules modules) {
        var list = new OrderedList();
        path.modules().forEach(module -> list.add(new ListItem(words(module, modules))));
        var minutes = path.modules().stream().mapToInt(modules::minutes).sum();
        return new NativeDetails(getTranslation("path.length", path.modules().size(), minutes), list);
    }

    private String words(ModuleId module, PathModules modules) {
        return getTranslation(
                modules.offered(module) ? "path.module" : "path.module-withdrawn",
                modules.title(module),
                modules.minutes(module));
    }

    private Div actions(LearningPath path, Runnable change, Runnable retire) {
        var changing = new Button(getTranslation("assignment.change-short"), event -> change.run());
        changing.setAriaLabel(getTranslation("path.change-of", path.title()));
        var retiring = new Button(getTranslation("path.retire"), event -> retire.run());
        retiring.addThemeVariants(ButtonVariant.TERTIARY);
        retiring.setAriaLabel(getTranslation("path.retire-of", path.title()));
        var actions = new Div(changing, retiring);
        actions.addClassName("row");
        return actions;
    }
}
