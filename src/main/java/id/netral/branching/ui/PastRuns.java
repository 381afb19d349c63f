package id.netral.branching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.branching.Ending;
import id.netral.branching.StoryRun;
import id.netral.verdict.Permission;
import java.util.List;

/** Runs that came to an end, each leading to the way taken. */
final class PastRuns extends Composite<UnorderedList> {

    PastRuns(List<StoryRun> runs) {
        getContent().addClassName("story-runs");
        runs.stream().filter(run -> !run.open()).forEach(run -> getContent().add(item(run)));
    }

    private ListItem item(StoryRun run) {
        var link = new Anchor(
                StoryLinks.run(run.story().slug(), run.id()),
                getTranslation(
                        "story.run",
                        run.number(),
                        run.ending().map(Ending::title).orElse("")));
        var item = new ListItem(link);
        run.ending().map(Ending::verdict).ifPresent(verdict -> item.add(badge(verdict)));
        if (run.story().content().scored()) {
            item.add(new Span(getTranslation("story.points", run.points())));
        }
        return item;
    }

    private static Component badge(Permission verdict) {
        return VerdictBadge.of(verdict);
    }
}
