package id.netral.branching.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.netral.branching.ChoiceCount;
import id.netral.branching.ChoiceCounts;
import id.netral.branching.Scene;
import id.netral.branching.StoryDrafts;
import id.netral.common.SmallGroups;
import id.netral.common.ui.PageHeader;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** How many people chose what in the current version of a story, never who. */
@Route(StoryLinks.COUNTS)
@RolesAllowed({Role.Names.PELATIH, Role.Names.PENINJAU, Role.Names.ADMIN})
@StyleSheet("context://css/story.css")
class StoryCountsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StoryDrafts drafts;
    private final transient ChoiceCounts counts;

    StoryCountsView(StoryDrafts drafts, ChoiceCounts counts) {
        this.drafts = drafts;
        this.counts = counts;
        addClassNames("stack", "stories");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var story = StoryLinks.story(event.getRouteParameters())
                .flatMap(drafts::published)
                .orElseThrow(NotFoundException::new);
        removeAll();
        add(
                new BackLink(StoryLinks.edit(story.story()), story.content().title()),
                new PageHeader(
                        getTranslation("story.counts.title"), getTranslation("story.counts.lead", story.number())));
        var all = counts.of(story);
        story.content().scenes().forEach(scene -> add(section(scene, all)));
    }

    private Section section(Scene scene, List<ChoiceCount> all) {
        var list = new UnorderedList();
        list.addClassName("story-counts");
        scene.choices().forEach(choice -> {
            var people = all.stream()
                    .filter(count ->
                            count.scene().equals(scene.id()) && count.choice().equals(choice.id()))
                    .findFirst()
                    .map(ChoiceCount::people);
            var number = new Span(
                    people.isPresent()
                            ? getTranslation("story.counts.people", people.get())
                            : getTranslation("story.counts.few", SmallGroups.FEWEST));
            number.addClassName("num");
            list.add(new ListItem(new Span(choice.text()), number));
        });
        var section = new Section(new H2(scene.place()), list);
        section.addClassNames("card", "stack");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("story.counts.title");
    }
}
