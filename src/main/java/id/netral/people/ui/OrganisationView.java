package id.netral.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.common.Formats;
import id.netral.common.ui.DatePickers;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.PageHeader;
import id.netral.people.EmployeeList;
import id.netral.people.UnitReference;
import id.netral.people.history.OrganisationChanges;
import id.netral.people.history.OrganisationPicture;
import id.netral.people.history.UnitLine;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The tree of units on a day; HR changes it, officers and leaders look at their part. The address holds day and unit. */
@Route(PeoplePaths.ORGANISATION)
@RolesAllowed({Role.Names.SDM, Role.Names.SDM_OPD, Role.Names.PIMPINAN, Role.Names.ADMIN})
@Menu(title = "nav.organisation", icon = "vaadin:sitemap", order = 21)
@StyleSheet("context://css/people.css")
@StyleSheet("context://css/organisation.css")
class OrganisationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int TYPING = 350;

    private final transient OrganisationPicture picture;
    private final transient OrganisationChanges changes;
    private final transient EmployeeList employees;
    private final ZoneId zone;
    private final boolean mayChange;
    private final boolean mayList;
    private final TextField search = new TextField();
    private final DatePicker day;
    private final Paragraph otherDay = new Paragraph();
    private final OrganisationTree tree =
            new OrganisationTree(unit -> this.address.at(unit).write());
    private final UnitPanel panel = new UnitPanel();
    private final Div nothing = new Div();
    private final Button addTop;
    private OrganisationAddress address = OrganisationAddress.NOW;
    private List<UnitLine> lines = List.of();

    OrganisationView(
            OrganisationPicture picture,
            OrganisationChanges changes,
            EmployeeList employees,
            CurrentUser currentUser,
            ZoneId agencyZone) {
        this.picture = picture;
        this.changes = changes;
        this.employees = employees;
        this.zone = agencyZone;
        this.mayChange = Stream.of(Role.SDM, Role.ADMIN).anyMatch(currentUser.require()::has);
        this.mayList = mayChange || currentUser.require().has(Role.SDM_OPD);
        addClassNames("organisation", "stack");
        day = DatePickers.create(getTranslation("organisation.day"));
        day.setClearButtonVisible(true);
        day.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                navigate(address.on(event.getValue()));
            }
        });
        search.setLabel(getTranslation("employees.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING);
        search.addValueChangeListener(event -> showTree());
        otherDay.addClassName("other-day");
        otherDay.getElement().setAttribute("role", "status");
        addTop = new Button(
                getTranslation("organisation.add-top"),
                VaadinIcon.PLUS.create(),
                event -> actions().create(null));
        addTop.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(search, day);
        bar.addClassName("filter-bar");
        var both = new Div(tree, panel);
        both.addClassName("organisation-both");
        var header = mayChange
                ? new PageHeader(getTranslation("nav.organisation"), getTranslation("organisation.lead"), addTop)
                : new PageHeader(getTranslation("nav.organisation"), getTranslation("organisation.lead-own"));
        add(header, bar, otherDay, nothing, both);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = OrganisationAddress.read(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        var today = picture.today();
        var shown = address.day() == null ? today : address.day();
        lines = picture.on(shown);
        day.setValue(shown.equals(today) ? null : shown);
        day.setPlaceholder(getTranslation("date-picker.today"));
        otherDay.setVisible(!shown.equals(today));
        otherDay.setText(getTranslation("organisation.other-day", Formats.date(shown, getLocale())));
        addTop.setVisible(shown.equals(today));
        nothing.removeAll();
        if (lines.isEmpty()) {
            nothing.add(new EmptyState(
                    VaadinIcon.SITEMAP, getTranslation("organisation.none"), getTranslation("organisation.none-text")));
        }
        tree.getElement().setVisible(!lines.isEmpty());
        showTree();
        showPanel(shown.equals(today));
    }

    private void showTree() {
        tree.show(lines, search.getValue(), address.unit());
    }

    private void showPanel(boolean isToday) {
        var chosen =
                lines.stream().filter(line -> line.id().equals(address.unit())).findFirst();
        getElement().getClassList().set("has-unit", chosen.isPresent());
        chosen.ifPresentOrElse(
                unit -> panel.show(
                        unit,
                        picture.history(unit.id()),
                        mayList && isToday,
                        mayChange && isToday ? actions() : null,
                        zone),
                panel::hide);
    }

    private UnitActions actions() {
        var choices = lines.stream()
                .map(line -> new UnitReference(line.id(), line.path()))
                .toList();
        return new UnitActions(changes, employees, choices, picture.today(), this::show);
    }

    private void navigate(OrganisationAddress wanted) {
        UI.getCurrent().navigate(OrganisationView.class, wanted.write());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.organisation");
    }
}
