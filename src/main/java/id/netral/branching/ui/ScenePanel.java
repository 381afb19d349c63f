package id.netral.branching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.netral.branching.Choice;
import id.netral.branching.Scene;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One scene: what came of the last choice, where one is, what happens, and what one may do. */
final class ScenePanel extends Composite<Section> {

    private final H2 heading;

    /** A scene to act in; the choice made before it is null at the start. */
    ScenePanel(Scene scene, @Nullable Choice before, Consumer<Choice> choose) {
        heading = heading(scene.place());
        getContent().addClassNames("story-scene", "stack");
        if (before != null) {
            getContent().add(consequence(before));
        }
        addWords(scene);
        var choices = new Div();
        choices.addClassName("story-choices");
        scene.choices().forEach(choice -> {
            var button = new NativeButton(choice.text(), event -> choose.accept(choice));
            button.addClassName("story-choice");
            choices.add(button);
        });
        getContent().add(new H3(getTranslation("story.what-now")), choices);
    }

    /** A scene one has left, with what was chosen. */
    ScenePanel(Scene scene, Choice chosen) {
        heading = heading(scene.place());
        getContent().addClassNames("story-scene", "story-past", "stack");
        addWords(scene);
        var choices = new UnorderedList();
        choices.addClassName("story-choices");
        scene.choices().forEach(choice -> choices.add(past(choice, choice.id().equals(chosen.id()))));
        getContent().add(new H3(getTranslation("story.you-chose")), choices, consequence(chosen));
    }

    static H2 heading(String words) {
        var heading = new H2(words);
        heading.addClassName("story-heading");
        heading.getElement().setAttribute("tabindex", "-1");
        return heading;
    }

    /** Takes the reader to the heading, and the page to the panel's top. */
    void focusHeading() {
        focus(this, heading);
    }

    static void focus(Component panel, Component heading) {
        panel.getElement()
                .executeJs(
                        "$0.focus({preventScroll: true}); this.scrollIntoView({block: 'start'})", heading.getElement());
    }

    private void addWords(Scene scene) {
        getContent().add(heading);
        if (!scene.people().isEmpty()) {
            var people = new Paragraph(VaadinIcon.USERS.create());
            people.add(new Span(getTranslation("story.people", String.join(", ", scene.people()))));
            people.addClassNames("story-people", "meta");
            getContent().add(people);
        }
        getContent().add(new Paragraphs(scene.text()));
    }

    private ListItem past(Choice choice, boolean chosen) {
        var item = new ListItem(choice.text());
        item.addClassName("story-choice");
        if (chosen) {
            item.addClassName("story-chosen");
            item.addComponentAsFirst(VaadinIcon.CHECK.create());
            item.getElement().setAttribute("aria-current", "true");
        }
        return item;
    }

    private Div consequence(Choice choice) {
        var title = new Paragraph(getTranslation("story.consequence"));
        title.addClassName("story-consequence-title");
        var card = new Div(title, new Paragraph(choice.consequence()));
        card.addClassName("story-consequence");
        return card;
    }
}
