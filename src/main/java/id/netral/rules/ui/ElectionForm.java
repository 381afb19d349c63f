package id.netral.rules.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.netral.common.RefusedException;
import id.netral.common.ui.DatePickers;
import id.netral.common.ui.Notices;
import id.netral.rules.ElectionCalendar;
import id.netral.rules.ElectionPhase;
import java.util.Arrays;

/** Enters when a phase of an election begins. */
final class ElectionForm extends Composite<Section> {

    private final transient ElectionCalendar calendar;
    private final transient Runnable changed;
    private final TextField name = new TextField(getTranslation("election.name"));
    private final Select<ElectionPhase> phase = new Select<>();
    private final DatePicker startsOn = DatePickers.create(getTranslation("election.starts-on"));

    ElectionForm(ElectionCalendar calendar, Runnable changed) {
        this.calendar = calendar;
        this.changed = changed;
        name.setHelperText(getTranslation("election.name-help"));
        phase.setLabel(getTranslation("election.phase"));
        phase.setItems(Arrays.stream(ElectionPhase.values())
                .filter(one -> one != ElectionPhase.TIDAK_ADA)
                .toList());
        phase.setItemLabelGenerator(one -> getTranslation("election.phase." + one.name()));
        phase.setValue(ElectionPhase.PRA_PENETAPAN);
        var add = new Button(getTranslation("election.add"), event -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(new H2(getTranslation("election.form")), name, phase, startsOn, add);
        getContent().addClassNames("card", "stack");
    }

    private void add() {
        startsOn.setInvalid(startsOn.isEmpty());
        if (startsOn.isEmpty()) {
            Notices.error(getTranslation("election.day-missing"));
            return;
        }
        try {
            calendar.add(name.getValue(), phase.getValue(), startsOn.getValue());
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
            return;
        }
        Notices.success(getTranslation("election.saved"));
        changed.run();
    }
}
