package id.netral.branching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import id.netral.branching.Ending;
import id.netral.branching.PublishedStory;
import id.netral.branching.StoryRun;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import java.util.List;

/** A story on offer, with the person's own runs. */
final class StoryCard extends Composite<ListItem> {

    StoryCard(PublishedStory story, List<StoryRun> runs) {
        getContent().addClassNames("card", "story-card");
        var link = new Anchor(StoryLinks.play(story.slug()), story.content().title());
        var endings = new Paragraph(getTranslation(
                "story.endings-found",
                runs.stream()
                        .filter(run -> run.story().version().equals(story.version()))
                        .flatMap(run -> run.ending().stream())
                        .map(Ending::id)
                        .distinct()
                        .count(),
                story.content().endings().size()));
        endings.addClassName("meta");
        getContent().add(new H2(link), new Paragraph(story.content().summary()), standing(runs), endings);
    }

    private StatusBadge standing(List<StoryRun> runs) {
        if (runs.stream().anyMatch(StoryRun::open)) {
            return new StatusBadge(getTranslation("story.state-open"), Tone.PROGRESS);
        }
        return runs.isEmpty()
                ? new StatusBadge(getTranslation("story.state-new"), Tone.NEUTRAL)
                : new StatusBadge(
                        getTranslation("story.state-played", runs.getFirst().number()), Tone.GOOD);
    }
}
