package id.netral.branching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.netral.branching.StoryRun;

/** After a story has ended: points if it has any, the way taken, and the way on. */
final class RunSummary extends Composite<Div> {

    RunSummary(StoryRun run, Runnable again) {
        getContent().addClassName("stack");
        if (run.story().content().scored()) {
            getContent().add(points(run));
        }
        getContent().add(new H2(getTranslation("story.trail")), new RunTrail(run));
        var replay = new Button(getTranslation("story.again"), event -> again.run());
        replay.addThemeVariants(ButtonVariant.PRIMARY);
        replay.setDisableOnClick(true);
        var row = new Div(replay, new Anchor(StoryLinks.LIST, getTranslation("story.others")));
        row.addClassNames("row", "story-on");
        getContent().add(row);
    }

    private Paragraph points(StoryRun run) {
        var highest = run.story().content().highestPoints();
        return new Paragraph(
                highest.isPresent()
                        ? getTranslation("story.points-of", run.points(), highest.get())
                        : getTranslation("story.points", run.points()));
    }
}
