package id.netral.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.netral.common.EmailAddress;
import id.netral.common.ui.DatePickers;
import id.netral.people.EmployeeKind;
import id.netral.people.PersonalData;
import id.netral.people.RankCode;
import id.netral.people.history.EmployeeRecord;
import java.util.Objects;

/** Who a person is: kind first, since number and golongan follow from it. */
final class PersonalDataForm extends Composite<Div> {

    private static final int LONGEST = 200;

    private final Select<EmployeeKind> kind = new Select<>();
    private final TextField name = new TextField(getTranslation("roster.column.name"));
    private final TextField number = new TextField();
    private final ComboBox<RankCode> rank = new ComboBox<>(getTranslation("roster.column.rank"));
    private final TextField email = new TextField(getTranslation("roster.column.email"));
    private final DatePicker hired = DatePickers.create(getTranslation("employee.hired"));

    PersonalDataForm() {
        kind.setLabel(getTranslation("employee.kind"));
        kind.setItems(EmployeeKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("employee.kind." + value.name()));
        kind.addValueChangeListener(event -> follow(event.getValue()));
        name.setMaxLength(LONGEST);
        name.setRequiredIndicatorVisible(true);
        number.setRequiredIndicatorVisible(true);
        rank.setItemLabelGenerator(
                code -> code.pangkat().map(words -> code.value() + " " + words).orElse(code.value()));
        rank.setClearButtonVisible(true);
        email.setMaxLength(LONGEST);
        hired.setHelperText(getTranslation("employee.hired-help"));
        hired.setClearButtonVisible(true);
        getContent().addClassName("change-form");
        getContent().add(kind, name, number, rank, email, hired);
        kind.setValue(EmployeeKind.PNS);
    }

    void read(EmployeeRecord person) {
        kind.setValue(person.kind());
        name.setValue(person.name());
        number.setValue(person.number());
        rank.setValue(RankCode.of(person.kind()).stream()
                .filter(code -> code.value().equals(person.rank()))
                .findFirst()
                .orElse(null));
        email.setValue(Objects.requireNonNullElse(person.email(), ""));
        hired.setValue(person.hiredOn());
    }

    /** What is typed; throws {@link id.netral.common.RefusedException} about the first thing that is wrong. */
    PersonalData data() {
        return new PersonalData(
                name.getValue(),
                kind.getValue(),
                number.getValue(),
                rank.getValue(),
                email.getValue().isBlank() ? null : new EmailAddress(email.getValue()),
                hired.getValue());
    }

    private void follow(EmployeeKind chosen) {
        number.setLabel(getTranslation("employee.number." + chosen.name()));
        number.setHelperText(getTranslation("employee.number-help." + chosen.name()));
        rank.clear();
        rank.setItems(RankCode.of(chosen));
        rank.setVisible(chosen != EmployeeKind.NON_ASN);
        email.setRequiredIndicatorVisible(chosen == EmployeeKind.NON_ASN);
    }
}
