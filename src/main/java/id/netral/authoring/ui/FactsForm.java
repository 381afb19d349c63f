package id.netral.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.netral.authoring.DraftFacts;
import id.netral.catalog.ModuleReference;
import id.netral.catalog.pack.ActivityType;
import id.netral.common.ui.DatePickers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What authors state about a module beside its lessons. */
final class FactsForm extends Composite<Section> {

    private final TextField title = new TextField(getTranslation("draft.field.title"));
    private final TextArea summary = new TextArea(getTranslation("draft.field.summary"));
    private final TextArea objectives = new TextArea(getTranslation("draft.field.objectives"));
    private final TextField audience = new TextField(getTranslation("draft.field.audience"));
    private final BigDecimalField jp = new BigDecimalField(getTranslation("draft.field.jp"));
    private final Select<ActivityType> activity = new Select<>();
    private final DatePicker asOf = DatePickers.create(getTranslation("draft.field.as-of"));
    private final Select<String> cover = new Select<>();
    private final IntegerField passMark = number("draft.field.pass-mark", 1, 100);
    private final IntegerField attempts = number("draft.field.attempts", 1, 100);
    private final IntegerField draw = number("draft.field.draw", 1, 200);
    private final Checkbox preTest = new Checkbox(getTranslation("draft.field.pre-test"));
    private final MultiSelectComboBox<ModuleReference> before =
            new MultiSelectComboBox<>(getTranslation("draft.field.prerequisites"));
    private final Button save;

    /** The callback is given what was filled in; whether it can be kept is for the service to say. */
    FactsForm(List<ModuleReference> others, List<String> covers, Consumer<DraftFacts> callback) {
        title.setMaxLength(200);
        summary.setMaxLength(1000);
        objectives.setHelperText(getTranslation("draft.field.objectives-help"));
        audience.setMaxLength(500);
        jp.setHelperText(getTranslation("draft.field.jp-help"));
        activity.setLabel(getTranslation("draft.field.activity"));
        activity.setItems(ActivityType.values());
        activity.setItemLabelGenerator(type -> getTranslation("jp.activity." + type.name()));
        cover.setLabel(getTranslation("draft.field.cover"));
        cover.setEmptySelectionAllowed(true);
        cover.setItems(covers);
        before.setItems(others);
        before.setItemLabelGenerator(ModuleReference::title);
        save = new Button(getTranslation("draft.save"), event -> callback.accept(read()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("draft.facts")),
                        fields("draft-facts-wide", title, summary, objectives, audience),
                        fields("draft-facts", jp, activity, asOf, cover),
                        new H2(getTranslation("draft.quiz")),
                        fields("draft-facts", passMark, attempts, draw, preTest),
                        fields("draft-facts-wide", before),
                        save);
    }

    private static Div fields(String className, Component... fields) {
        var group = new Div(fields);
        group.addClassName(className);
        return group;
    }

    void show(DraftFacts facts, boolean writable) {
        title.setValue(facts.title());
        summary.setValue(facts.summary());
        objectives.setValue(String.join("\n", facts.objectives()));
        audience.setValue(facts.audienceHint());
        jp.setValue(facts.jp());
        activity.setValue(facts.activity());
        asOf.setValue(facts.asOf());
        cover.setValue(facts.cover());
        passMark.setValue(facts.passMark());
        attempts.setValue(facts.maxAttempts());
        draw.setValue(facts.drawCount());
        preTest.setValue(facts.preTest());
        before.setValue(before.getListDataView()
                .getItems()
                .filter(module -> facts.prerequisites().contains(module.slug()))
                .toList());
        save.setVisible(writable);
        Stream.<HasValue<?, ?>>of(
                        title,
                        summary,
                        objectives,
                        audience,
                        jp,
                        activity,
                        asOf,
                        cover,
                        passMark,
                        attempts,
                        draw,
                        preTest,
                        before)
                .forEach(field -> field.setReadOnly(!writable));
    }

    /** What is left empty becomes what no service takes, so that it says why. */
    private DraftFacts read() {
        return new DraftFacts(
                title.getValue(),
                summary.getValue(),
                objectives.getValue().lines().toList(),
                or(jp.getValue(), BigDecimal.ZERO),
                activity.getValue(),
                or(asOf.getValue(), LocalDate.EPOCH),
                cover.getValue(),
                or(passMark.getValue(), 0),
                or(attempts.getValue(), 0),
                or(draw.getValue(), 0),
                preTest.getValue(),
                audience.getValue(),
                before.getValue().stream().map(ModuleReference::slug).sorted().toList());
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    private IntegerField number(String key, int least, int most) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return field;
    }
}
