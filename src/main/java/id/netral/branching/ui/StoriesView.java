package id.netral.branching.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.branching.Stories;
import id.netral.branching.StoryRuns;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.PageHeader;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;

/** The stories one may play, and how far one is. */
@Route(StoryLinks.LIST)
@RolesAllowed(Role.Names.PESERTA)
@Menu(title = "nav.stories", icon = "vaadin:road-branches", order = 4)
@StyleSheet("context://css/story.css")
class StoriesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Stories stories;
    private final transient StoryRuns runs;

    StoriesView(Stories stories, StoryRuns runs) {
        this.stories = stories;
        this.runs = runs;
        addClassNames("stack", "stories");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("story.title"), getTranslation("story.lead")));
        var all = stories.current();
        if (all.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.ROAD_BRANCHES, getTranslation("story.empty"), getTranslation("story.empty-text")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("story-cards");
        all.forEach(story -> list.add(new StoryCard(story, runs.all(story.slug()))));
        add(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("story.title");
    }
}
