package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.learning.CompletedBy;
import id.netral.learning.ModuleActivity;
import java.util.List;

/** Packages of the module, and what they mean for its completion. */
final class ActivityCard extends Composite<Section> {

    private static CompletedBy counts(List<ModuleActivity> activities) {
        return activities.stream()
                .map(ModuleActivity::counts)
                .filter(counts -> counts != CompletedBy.QUIZ)
                .findFirst()
                .orElse(CompletedBy.QUIZ);
    }

    ActivityCard(List<ModuleActivity> activities) {
        var list = new UnorderedList();
        for (var activity : activities) {
            var item = new ListItem(new Anchor(activity.path(), activity.title()));
            if (activity.done()) {
                item.add(new Span(" · " + getTranslation("module.activity-done")));
            }
            list.add(item);
        }
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("module.activities")),
                        new Paragraph(getTranslation(
                                "module.activities-lead." + counts(activities).name())),
                        list);
    }
}
