package id.netral.branching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.netral.branching.Scene;
import id.netral.branching.Story;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** A scene's words and choices. Tells the whole scene after every field that was left changed. */
final class SceneForm extends Composite<Div> {

    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_CHOICES = 6;

    private final String id;
    private final TextField place = new TextField(getTranslation("story.edit.place"));
    private final TextField people = new TextField(getTranslation("story.edit.people"));
    private final TextArea text = new TextArea(getTranslation("story.edit.text"));
    private final List<ChoiceFields> choices = new ArrayList<>();

    /**
     * @param changed takes the scene as it now reads
     * @param restructured takes it when a choice has gone, so that the form has to be drawn anew
     */
    SceneForm(
            Scene scene,
            Story story,
            boolean locked,
            Consumer<Scene> changed,
            Consumer<Scene> restructured,
            Runnable addChoice) {
        id = scene.id();
        place.setMaxLength(LONGEST_PLACE);
        place.setHelperText(getTranslation("story.edit.place-hint"));
        people.setMaxLength(LONGEST_PLACE);
        people.setHelperText(getTranslation("story.edit.people-hint"));
        text.setMaxLength(LONGEST_TEXT);
        text.setMinHeight("7rem");
        place.setValue(scene.place());
        people.setValue(String.join(", ", scene.people()));
        text.setValue(scene.text());
        getContent().addClassNames("stack", "story-form");
        getContent().add(place, people, text, new H3(getTranslation("story.edit.choices")));
        List.of(place, people).forEach(field -> field.setReadOnly(locked));
        text.setReadOnly(locked);
        place.addValueChangeListener(event -> changed.accept(value()));
        people.addValueChangeListener(event -> changed.accept(value()));
        text.addValueChangeListener(event -> changed.accept(value()));
        scene.choices().forEach(choice -> {
            var number = choices.size() + 1;
            var fields = new ChoiceFields(
                    number,
                    choice,
                    story,
                    () -> changed.accept(value()),
                    () -> restructured.accept(without(number - 1)),
                    locked);
            choices.add(fields);
            getContent().add(fields);
        });
        if (!locked && choices.size() < MOST_CHOICES) {
            getContent()
                    .add(new Button(
                            getTranslation("story.edit.add-choice"),
                            VaadinIcon.PLUS.create(),
                            event -> addChoice.run()));
        }
    }

    private Scene without(int index) {
        var scene = value();
        var left = new ArrayList<>(scene.choices());
        left.remove(index);
        return scene.withChoices(left);
    }

    private Scene value() {
        var names = Arrays.stream(people.getValue().split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return new Scene(
                id,
                place.getValue().strip(),
                names,
                text.getValue().strip(),
                choices.stream().map(ChoiceFields::value).toList());
    }

    void focusLastChoice() {
        if (!choices.isEmpty()) {
            choices.getLast().focus();
        }
    }

    void focus() {
        place.focus();
    }
}
