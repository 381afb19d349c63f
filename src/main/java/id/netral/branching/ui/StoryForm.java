package id.netral.branching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.netral.branching.Scene;
import id.netral.branching.Story;
import id.netral.branching.StoryEdit;
import id.netral.common.ui.DatePickers;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What is said about a story as a whole. Tells each change as a step of editing. */
final class StoryForm extends Composite<Div> {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 500;

    /** Takes a step of editing. */
    @FunctionalInterface
    interface Change {
        void make(UnaryOperator<Story> step);
    }

    StoryForm(Story story, boolean locked, Change change) {
        var title = new TextField(getTranslation("story.edit.title"));
        title.setMaxLength(LONGEST_TITLE);
        title.setValue(story.title());
        var summary = new TextArea(getTranslation("story.edit.summary"));
        summary.setMaxLength(LONGEST_SUMMARY);
        summary.setValue(story.summary());
        var asOf = DatePickers.create(getTranslation("story.edit.as-of"));
        asOf.setHelperText(getTranslation("story.edit.as-of-hint"));
        asOf.setValue(story.asOf());
        var start = new Select<String>();
        start.setLabel(getTranslation("story.edit.start"));
        start.setItems(story.scenes().stream().map(Scene::id).toList());
        start.setItemLabelGenerator(
                id -> story.heading(id).isBlank() ? getTranslation("story.map.untitled") : story.heading(id));
        start.setValue(story.scene(story.start()).map(Scene::id).orElse(null));
        title.setReadOnly(locked);
        summary.setReadOnly(locked);
        asOf.setReadOnly(locked);
        start.setReadOnly(locked);
        Runnable describe = () -> change.make(whole -> StoryEdit.describe(
                whole,
                title.getValue().strip(),
                summary.getValue().strip(),
                Objects.requireNonNullElse(asOf.getValue(), whole.asOf())));
        title.addValueChangeListener(event -> describe.run());
        summary.addValueChangeListener(event -> describe.run());
        asOf.addValueChangeListener(event -> describe.run());
        start.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                change.make(whole -> StoryEdit.startAt(whole, event.getValue()));
            }
        });
        getContent().addClassNames("stack", "story-form");
        getContent().add(title, summary, asOf, start);
    }
}
