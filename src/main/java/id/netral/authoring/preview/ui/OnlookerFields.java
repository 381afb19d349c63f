package id.netral.authoring.preview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.netral.common.ui.DatePickers;
import id.netral.verdict.Dimension;
import id.netral.verdict.Situation;
import id.netral.verdict.Verdicts;
import id.netral.verdict.Word;
import org.jspecify.annotations.Nullable;

/** Who looks at the preview, in which phase and on which day; whatever is left open stays as the case has it. */
final class OnlookerFields extends Composite<Div> {

    private final Select<Word> actor;
    private final Select<Word> phase;
    private final DatePicker day = DatePickers.create(getTranslation("preview.day"));

    OnlookerFields(Verdicts verdicts, Runnable changed) {
        actor = words("preview.actor", verdicts, Dimension.ACTOR);
        phase = words("preview.phase", verdicts, Dimension.PHASE);
        day.setClearButtonVisible(true);
        actor.addValueChangeListener(change -> changed.run());
        phase.addValueChangeListener(change -> changed.run());
        day.addValueChangeListener(change -> changed.run());
        getContent().addClassName("preview-bar");
        getContent().add(actor, phase, day);
    }

    private Select<Word> words(String label, Verdicts verdicts, Dimension dimension) {
        var select = new Select<Word>();
        select.setLabel(getTranslation(label));
        select.setItems(verdicts.vocabulary().of(dimension));
        select.setItemLabelGenerator(word -> word == null ? getTranslation("preview.as-written") : word.label());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("preview.as-written"));
        return select;
    }

    Situation chosen() {
        return Situation.open()
                .with(Dimension.ACTOR, id(actor))
                .with(Dimension.PHASE, id(phase))
                .on(day.getValue());
    }

    private static @Nullable String id(Select<Word> select) {
        return select.getValue() == null ? null : select.getValue().id();
    }
}
