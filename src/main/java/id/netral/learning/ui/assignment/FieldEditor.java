package id.netral.learning.ui.assignment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import id.netral.common.RefusedException;
import id.netral.learning.audience.Criterion;
import java.util.function.Function;

/**
 * One field that makes one criterion.
 *
 * @param <F> the field
 * @param <T> its value
 */
final class FieldEditor<F extends Component & HasValue<?, T>, T> implements CriterionEditor {

    private final F field;
    private final String missing;
    private final Function<T, Criterion> made;
    private final Function<Criterion, T> shown;

    /** Refuses an empty field with the sentence under {@code missing}. */
    FieldEditor(F field, String missing, Function<T, Criterion> made, Function<Criterion, T> shown, Runnable changed) {
        this.field = field;
        this.missing = missing;
        this.made = made;
        this.shown = shown;
        field.addValueChangeListener(event -> changed.run());
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public Criterion read() {
        if (field.isEmpty()) {
            throw new RefusedException(missing);
        }
        return made.apply(field.getValue());
    }

    @Override
    public void show(Criterion criterion) {
        field.setValue(shown.apply(criterion));
    }
}
