package id.netral.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.netral.common.ui.DatePickers;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditFilter;

/** Narrows the audit trail by person, action and days. */
final class AuditFilterBar extends Composite<Div> {

    private final TextField person = new TextField(getTranslation("audit.person"));
    private final Select<AuditAction> action = new Select<>();
    private final DatePicker from = DatePickers.create(getTranslation("audit.from"));
    private final DatePicker to = DatePickers.create(getTranslation("audit.to"));

    AuditFilterBar(Runnable changed) {
        person.setClearButtonVisible(true);
        person.setValueChangeMode(ValueChangeMode.LAZY);
        person.addValueChangeListener(event -> changed.run());
        action.setLabel(getTranslation("audit.event"));
        action.setItems(AuditAction.values());
        action.setItemLabelGenerator(
                item -> getTranslation(item == null ? "account.all" : "audit.action." + item.name()));
        action.setEmptySelectionAllowed(true);
        action.setEmptySelectionCaption(getTranslation("account.all"));
        action.addValueChangeListener(event -> changed.run());
        for (var day : new DatePicker[] {from, to}) {
            day.setClearButtonVisible(true);
            day.addValueChangeListener(event -> changed.run());
        }
        getContent().addClassNames("row", "account-filters");
        getContent().add(person, action, from, to);
    }

    AuditFilter value() {
        return new AuditFilter(person.getValue(), action.getValue(), from.getValue(), to.getValue());
    }
}
