package id.netral.branching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.netral.branching.PublishedStory;
import id.netral.branching.StoryRun;
import java.util.List;

/** Before a story begins: what it is about, and the runs one has had. */
final class StoryStart extends Composite<Div> {

    StoryStart(PublishedStory story, List<StoryRun> past, Runnable start) {
        getContent().addClassName("stack");
        var hint = new Paragraph(getTranslation("story.begin-hint"));
        hint.addClassName("meta");
        var begin = new Button(getTranslation(past.isEmpty() ? "story.begin" : "story.again"), event -> start.run());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.addClassName("story-begin");
        begin.setDisableOnClick(true);
        getContent().add(new Paragraphs(story.content().summary()), hint, begin);
        if (!past.isEmpty()) {
            getContent().add(new H2(getTranslation("story.past")), new PastRuns(past));
        }
    }
}
