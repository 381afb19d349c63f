package id.netral.branching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.branching.Choice;
import id.netral.branching.Scene;
import id.netral.branching.Story;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The story as a list: the same as the map, for the keyboard and for screen readers. */
final class StoryOutline extends Composite<Div> {

    private final transient Consumer<String> choose;

    StoryOutline(Consumer<String> choose) {
        this.choose = choose;
        getContent().addClassName("story-outline");
    }

    void show(Story story, @Nullable String selected) {
        getContent().removeAll();
        var scenes = new OrderedList();
        story.scenes().forEach(scene -> scenes.add(item(story, scene, selected)));
        var endings = new UnorderedList();
        story.endings().forEach(ending -> {
            var item = new ListItem(link(ending.id(), ending.title(), selected));
            if (ending.verdict() != null) {
                item.add(VerdictBadge.of(ending.verdict()));
            }
            endings.add(item);
        });
        getContent()
                .add(
                        new H3(getTranslation("story.edit.scenes")),
                        scenes,
                        new H3(getTranslation("story.edit.endings")),
                        endings);
    }

    private ListItem item(Story story, Scene scene, @Nullable String selected) {
        var item = new ListItem(link(scene.id(), scene.place(), selected));
        if (scene.id().equals(story.start())) {
            item.add(new Span(getTranslation("story.map.start")));
        }
        var choices = new UnorderedList();
        scene.choices().forEach(choice -> choices.add(new ListItem(words(story, choice))));
        item.add(choices);
        return item;
    }

    private String words(Story story, Choice choice) {
        var text = choice.text().isBlank() ? getTranslation("story.map.wordless") : choice.text();
        return story.has(choice.next())
                ? getTranslation("story.edit.leads-to", text, titled(story.heading(choice.next())))
                : getTranslation("story.edit.leads-nowhere", text);
    }

    private Button link(String id, String title, @Nullable String selected) {
        var button = new Button(titled(title), event -> choose.accept(id));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("aria-pressed", Boolean.toString(id.equals(selected)));
        return button;
    }

    private String titled(String title) {
        return title.isBlank() ? getTranslation("story.map.untitled") : title;
    }
}
