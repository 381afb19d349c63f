package id.netral.branching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.netral.branching.Choice;
import id.netral.branching.Story;
import id.netral.verdict.Permission;
import java.util.Objects;

/** One choice of a scene. */
final class ChoiceFields extends Composite<Div> {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_CONSEQUENCE = 2000;
    private static final int MOST_POINTS = 10;

    private final String id;
    private final TextArea text = new TextArea(getTranslation("story.edit.choice-text"));
    private final TextArea consequence = new TextArea(getTranslation("story.edit.choice-consequence"));
    private final Select<String> next = new Select<>();
    private final Select<Permission> verdict = new Select<>();
    private final TextField situation = new TextField(getTranslation("story.edit.choice-situation"));
    private final IntegerField points = new IntegerField(getTranslation("story.edit.choice-points"));

    ChoiceFields(int number, Choice choice, Story story, Runnable changed, Runnable remove, boolean locked) {
        id = choice.id();
        text.setMaxLength(LONGEST_TEXT);
        consequence.setMaxLength(LONGEST_CONSEQUENCE);
        next.setLabel(getTranslation("story.edit.choice-next"));
        offerVerdicts(verdict, getTranslation("story.edit.choice-verdict"));
        situation.setMaxLength(LONGEST_TEXT);
        situation.setHelperText(getTranslation("story.edit.choice-situation-hint"));
        points.setMin(0);
        points.setMax(MOST_POINTS);
        points.setStepButtonsVisible(true);
        show(choice, story);
        var delete = new Button(VaadinIcon.TRASH.create(), event -> remove.run());
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        delete.setAriaLabel(getTranslation("story.edit.choice-remove", number));
        delete.setVisible(!locked);
        var fields = new Div(next, verdict, points);
        fields.addClassName("story-choice-more");
        var group = getContent();
        group.addClassName("story-choice-fields");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", getTranslation("story.edit.choice", number));
        group.add(text, consequence, fields, situation, delete);
        text.setReadOnly(locked);
        consequence.setReadOnly(locked);
        next.setReadOnly(locked);
        verdict.setReadOnly(locked);
        points.setReadOnly(locked);
        situation.setReadOnly(locked);
        text.addValueChangeListener(event -> changed.run());
        consequence.addValueChangeListener(event -> changed.run());
        verdict.addValueChangeListener(event -> changed.run());
        points.addValueChangeListener(event -> changed.run());
        situation.addValueChangeListener(event -> changed.run());
        next.addValueChangeListener(event -> changed.run());
    }

    private void show(Choice choice, Story story) {
        text.setValue(choice.text());
        consequence.setValue(choice.consequence());
        NodeTargets.offer(next, story, choice.next());
        verdict.setValue(choice.verdict());
        points.setValue(choice.points());
        situation.setValue(Objects.requireNonNullElse(choice.situation(), ""));
    }

    /** Offers the verdicts and "none". */
    static void offerVerdicts(Select<Permission> field, String label) {
        field.setLabel(label);
        field.setItems(Permission.values());
        field.setEmptySelectionAllowed(true);
        field.setItemLabelGenerator(value -> value == null ? "–" : VerdictBadge.word(value));
        field.setEmptySelectionCaption("–");
    }

    Choice value() {
        var given = points.getValue();
        return new Choice(
                id,
                text.getValue().strip(),
                consequence.getValue().strip(),
                verdict.getValue(),
                situation.getValue().isBlank() ? null : situation.getValue().strip(),
                given == null ? null : (Integer) Math.clamp(given, 0, MOST_POINTS),
                next.getValue());
    }

    void focus() {
        text.focus();
    }
}
