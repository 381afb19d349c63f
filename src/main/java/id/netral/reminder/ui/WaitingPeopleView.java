package id.netral.reminder.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.people.Unit;
import id.netral.reminder.WaitingFilter;
import id.netral.reminder.WaitingPeople;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;

/** Who has not finished yet, and the texts to copy for those whom no mail reaches. */
@StyleSheet("context://css/hr.css")
@StyleSheet("context://css/messaging.css")
@StyleSheet("context://css/security.css")
@Route("pengingat-unit")
@RolesAllowed({Role.Names.SDM, Role.Names.SDM_OPD, Role.Names.PIMPINAN, Role.Names.ADMIN})
@Menu(title = "nav.reminder-people", icon = "vaadin:comment-ellipsis-o", order = 38)
class WaitingPeopleView extends Div implements HasDynamicTitle {

    private final transient WaitingPeople people;
    private final ComboBox<Unit> unit = new ComboBox<>(getTranslation("reminder.people.unit"));
    private final Checkbox withoutEmail = new Checkbox(getTranslation("reminder.people.without-email"));
    private final Button copyUnit =
            new Button(getTranslation("reminder.people.copy-unit"), VaadinIcon.COPY_O.create(), event -> copyUnit());
    private final Paragraph count = new Paragraph();
    private final WaitingGrid grid;

    WaitingPeopleView(WaitingPeople people) {
        this.people = people;
        addClassNames("stack", "list-screen");
        grid = new WaitingGrid(
                query -> people.page(filter(), query.getOffset(), query.getLimit()).stream(),
                query -> people.count(filter()),
                person -> copy(() -> people.textFor(person.id())));
        unit.setItems(people.units());
        unit.setItemLabelGenerator(Unit::name);
        unit.setPlaceholder(getTranslation("reminder.people.all-units"));
        unit.setClearButtonVisible(true);
        unit.addValueChangeListener(event -> showRows());
        withoutEmail.addValueChangeListener(event -> showRows());
        count.addClassName("meta");
        count.getElement().setAttribute("role", "status");
        var bar = new Div(unit, withoutEmail, copyUnit);
        bar.addClassName("hr-filters");
        add(
                new PageHeader(getPageTitle(), getTranslation("reminder.people.lead", WaitingPeople.DAYS_AHEAD)),
                bar,
                count,
                grid);
        showRows();
    }

    private void showRows() {
        count.setText(getTranslation("reminder.people.count", people.count(filter())));
        copyUnit.setVisible(!unit.isEmpty());
        grid.refresh();
    }

    private WaitingFilter filter() {
        return new WaitingFilter(unit.getOptionalValue().map(Unit::id).orElse(null), withoutEmail.getValue());
    }

    private void copyUnit() {
        unit.getOptionalValue().ifPresent(chosen -> copy(() -> people.textFor(chosen.id())));
    }

    private void copy(Supplier<String> text) {
        try {
            new CopyDialog(text.get()).open();
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
            showRows();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.reminder-people");
    }
}
