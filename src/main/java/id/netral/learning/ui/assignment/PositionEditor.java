package id.netral.learning.ui.assignment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.netral.learning.audience.Criterion;
import id.netral.learning.audience.Criterion.InPosition;

/** Words of a jabatan, or the whole of it. */
final class PositionEditor extends Composite<Div> implements CriterionEditor {

    private final TextField text = new TextField(getTranslation("audience.position"));
    private final Checkbox exactly = new Checkbox(getTranslation("audience.position.exactly"));

    PositionEditor(Runnable changed) {
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(event -> changed.run());
        exactly.addValueChangeListener(event -> changed.run());
        getContent().addClassName("criterion-fields");
        getContent().add(text, exactly);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Criterion read() {
        return new InPosition(text.getValue(), exactly.getValue());
    }

    @Override
    public void show(Criterion criterion) {
        if (criterion instanceof InPosition(var words, var whole)) {
            text.setValue(words);
            exactly.setValue(whole);
        }
    }
}
