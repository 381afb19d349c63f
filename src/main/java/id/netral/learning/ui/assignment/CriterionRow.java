package id.netral.learning.ui.assignment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import id.netral.learning.audience.Criterion;
import java.util.function.Consumer;

/** One line of a rule: by what people are known, and what exactly. */
final class CriterionRow extends Composite<Div> {

    private final Select<CriterionType> type = new Select<>();
    private final Div place = new Div();
    private final transient CriterionEditors editors;
    private final transient Runnable changed;
    private transient CriterionEditor editor;

    CriterionRow(CriterionEditors editors, Runnable changed, Consumer<CriterionRow> remove) {
        this.editors = editors;
        this.changed = changed;
        type.setLabel(getTranslation("audience.by"));
        type.setItems(editors.types());
        type.setItemLabelGenerator(item -> getTranslation(item.key()));
        editor = editors.of(CriterionType.UNIT, this, changed);
        type.addValueChangeListener(event -> swap(event.getValue()));
        type.setValue(CriterionType.UNIT);
        place.addClassName("criterion-place");
        var away = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(getTranslation("audience.remove"));
        getContent().addClassName("criterion-row");
        getContent().add(type, place, away);
    }

    private void swap(CriterionType chosen) {
        editor = editors.of(chosen, this, changed);
        place.removeAll();
        place.add(editor.component());
        changed.run();
    }

    Criterion read() {
        return editor.read();
    }

    CriterionRow show(Criterion criterion) {
        type.setValue(CriterionType.of(criterion));
        editor.show(criterion);
        return this;
    }
}
