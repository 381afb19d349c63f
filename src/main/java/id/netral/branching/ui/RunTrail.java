package id.netral.branching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import id.netral.branching.Choice;
import id.netral.branching.Step;
import id.netral.branching.StoryRun;

/** The way through a story: scene by scene what was chosen, and what the rules say to it. */
final class RunTrail extends Composite<OrderedList> {

    RunTrail(StoryRun run) {
        getContent().addClassName("story-trail");
        run.steps()
                .forEach(step ->
                        run.choice(step).ifPresent(choice -> getContent().add(item(run, step, choice))));
    }

    private ListItem item(StoryRun run, Step step, Choice choice) {
        var place = new Paragraph(run.story().content().heading(step.scene()));
        place.addClassName("meta");
        var chosen = new Paragraph(choice.text());
        var item = new ListItem(place, chosen);
        var verdict = choice.verdict();
        if (verdict != null) {
            item.add(VerdictBadge.of(verdict));
        }
        return item;
    }
}
