package id.netral.learning.ui.assignment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.netral.catalog.ModuleReference;
import id.netral.learning.duty.AssignmentTarget;
import id.netral.learning.duty.ModuleHint;
import id.netral.learning.path.LearningPath;
import java.util.ArrayList;
import java.util.Optional;

/** Asks what: one module, or a path where there are any. */
final class TargetField extends Composite<Div> {

    private final RadioButtonGroup<Boolean> asPath = new RadioButtonGroup<>();
    private final ComboBox<ModuleReference> module = new ComboBox<>();
    private final ComboBox<LearningPath> path = new ComboBox<>();

    TargetField(AssignmentChoices choices) {
        asPath.setLabel(getTranslation("assignment.what"));
        asPath.setItems(false, true);
        asPath.setItemLabelGenerator(yes -> getTranslation(yes ? "assignment.what.path" : "assignment.what.module"));
        asPath.setValue(false);
        asPath.setVisible(!choices.paths().isEmpty());
        asPath.addValueChangeListener(event -> arrange());
        module.setLabel(getTranslation("assignment.module"));
        module.setItems(choices.modules());
        module.setItemLabelGenerator(ModuleReference::title);
        path.setLabel(getTranslation("assignment.path"));
        path.setItems(choices.paths());
        path.setItemLabelGenerator(LearningPath::title);
        module.addValueChangeListener(event -> module.setHelperText(
                event.getValue() == null
                        ? null
                        : words(choices.moduleHints().apply(event.getValue().id()))));
        path.addValueChangeListener(event -> path.setHelperText(
                event.getValue() == null ? null : words(choices.pathHints().apply(event.getValue()))));
        arrange();
        getContent().addClassName("stack");
        getContent().add(asPath, module, path);
    }

    private String words(ModuleHint hint) {
        var words = new ArrayList<String>();
        if (hint.audience() != null) {
            words.add(getTranslation("assignment.hint.audience", hint.audience()));
        }
        if (!hint.before().isEmpty()) {
            words.add(getTranslation("assignment.hint.before", String.join("; ", hint.before())));
        }
        return String.join(" ", words);
    }

    private void arrange() {
        module.setVisible(!asPath.getValue());
        path.setVisible(asPath.getValue());
    }

    /** What was chosen; empty, and said at the field, when nothing was. */
    Optional<AssignmentTarget> read() {
        var field = asPath.getValue() ? path : module;
        field.setInvalid(field.isEmpty());
        field.setErrorMessage(
                getTranslation(asPath.getValue() ? "assignment.path-missing" : "assignment.module-missing"));
        if (field.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                asPath.getValue()
                        ? new AssignmentTarget.Path(path.getValue().id())
                        : new AssignmentTarget.OneModule(module.getValue().id()));
    }

    /** Shows what is asked already; that cannot be changed. */
    void show(AssignmentTarget target) {
        switch (target) {
            case AssignmentTarget.OneModule(var id) ->
                module.getListDataView()
                        .getItems()
                        .filter(item -> item.id().equals(id))
                        .findFirst()
                        .ifPresent(module::setValue);
            case AssignmentTarget.Path(var id) -> {
                asPath.setValue(true);
                path.getListDataView()
                        .getItems()
                        .filter(item -> item.id().equals(id))
                        .findFirst()
                        .ifPresent(path::setValue);
            }
        }
        asPath.setReadOnly(true);
        module.setReadOnly(true);
        path.setReadOnly(true);
    }
}
