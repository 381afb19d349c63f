package id.netral.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.PageHeader;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.people.EmployeeFilter;
import id.netral.people.EmployeeList;
import id.netral.people.EmployeeListing;
import id.netral.people.UnitReference;
import id.netral.people.history.EmployeeChanges;
import id.netral.people.history.OrganisationPicture;
import id.netral.people.roster.ActivationCodeFile;
import id.netral.people.roster.file.RosterColumn;
import id.netral.people.ui.RowGrid.Part;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import id.netral.security.account.ActivationService;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** HR's list of employees. */
@Route(PeoplePaths.EMPLOYEES)
@RolesAllowed({Role.Names.SDM, Role.Names.SDM_OPD, Role.Names.ADMIN})
@Menu(title = "nav.employees", icon = "vaadin:users", order = 20)
@StyleSheet("context://css/people.css")
class EmployeesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EmployeeList employees;
    private final transient EmployeeChanges changes;
    private final LocalDate today;
    private final boolean isForWholeAgency;
    private final List<UnitReference> units;
    private final EmployeeFilterBar filter;
    private final RowGrid<EmployeeListing> grid;
    private final Paragraph count = new Paragraph();
    private final Div nothing = new Div();
    private final CodesBar codes;

    EmployeesView(
            EmployeeList employees,
            CurrentUser currentUser,
            ActivationService activations,
            ActivationCodeFile codeFile,
            EmployeeChanges changes,
            OrganisationPicture picture) {
        this.employees = employees;
        this.changes = changes;
        this.today = picture.today();
        this.isForWholeAgency = Stream.of(Role.SDM, Role.ADMIN).anyMatch(currentUser.require()::has);
        addClassNames("employees", "stack");
        units = employees.units();
        filter = new EmployeeFilterBar(units, this::keepInAddress);
        codes = new CodesBar(activations, codeFile, this::showRows);
        codes.setVisible(false);
        grid = grid();
        if (isForWholeAgency) {
            grid.selectable(this::offerCodes);
        }
        count.addClassName("meta");
        count.getElement().setAttribute("role", "status");
        add(
                new PageHeader(getTranslation("nav.employees"), getTranslation("employees.lead"), actions()),
                filter,
                count,
                codes,
                nothing,
                grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.show(EmployeeParameters.read(event.getLocation().getQueryParameters()), units);
        showRows();
    }

    private void keepInAddress() {
        UI.getCurrent().navigate(EmployeesView.class, EmployeeParameters.write(filter.filter()));
    }

    private Component[] actions() {
        if (!isForWholeAgency) {
            return new Component[0];
        }
        var add = new Button(
                getTranslation("employee.hire"),
                VaadinIcon.PLUS.create(),
                event -> new HireDialog(changes, units, today, this::showRows).open());
        return new Component[] {add};
    }

    private RowGrid<EmployeeListing> grid() {
        var list = new RowGrid<EmployeeListing>(
                "employee-grid",
                List.of(
                        new Part<>(getTranslation(RosterColumn.NAME.key()), EmployeesView::person),
                        new Part<>(getTranslation(RosterColumn.POSITION.key()), EmployeesView::work),
                        new Part<>(getTranslation(RosterColumn.UNIT.key()), row -> new Span(row.unit())),
                        new Part<>(getTranslation("employees.state"), this::state)));
        list.show(
                query -> employees.page(filter.filter(), query.getOffset(), query.getLimit()).stream(),
                query -> employees.count(filter.filter()));
        return list;
    }

    private void showRows() {
        var found = employees.count(filter.filter());
        count.setText(getTranslation("employees.count", found));
        count.setVisible(found > 0);
        grid.setVisible(found > 0);
        nothing.removeAll();
        if (found == 0) {
            nothing.add(filter.filter().equals(EmployeeFilter.ALL) ? nobody() : noMatch());
        }
        grid.grid().deselectAll();
        grid.refresh();
        offerCodes();
    }

    private void offerCodes() {
        if (!isForWholeAgency) {
            return;
        }
        var chosen = grid.selected().stream().map(EmployeeListing::id).toList();
        if (chosen.isEmpty()) {
            var shown = filter.filter();
            codes.waiting(employees.countWithoutCode(shown), () -> employees.withoutCode(shown));
        } else {
            codes.chosen(chosen);
        }
    }

    private EmptyState nobody() {
        var text = getTranslation(isForWholeAgency ? "employees.empty-text" : "employees.empty-unit");
        var steps = isForWholeAgency
                ? new Component[] {new Anchor(PeoplePaths.IMPORT, getTranslation("employees.to-import"))}
                : new Component[0];
        return new EmptyState(VaadinIcon.USERS, getTranslation("employees.empty"), text, steps);
    }

    private EmptyState noMatch() {
        return new EmptyState(
                VaadinIcon.SEARCH, getTranslation("employees.no-match"), getTranslation("employees.no-match-text"));
    }

    private static Component person(EmployeeListing row) {
        var name = new RouterLink(row.name(), EmployeeView.class, row.id().value());
        name.addClassName("person-name");
        var nip = new Span(row.number());
        nip.addClassNames("meta", "digits");
        return lines(name, nip);
    }

    private static Component work(EmployeeListing row) {
        var position = Optional.ofNullable(row.position()).map(Span::new).orElseGet(Span::new);
        var rest = new Span(
                Stream.of(row.rankCode(), row.email()).filter(Objects::nonNull).collect(Collectors.joining(" · ")));
        rest.addClassName("meta");
        return lines(position, rest);
    }

    private static Div lines(Component... lines) {
        var block = new Div(lines);
        block.addClassName("row-lines");
        return block;
    }

    private Component state(EmployeeListing row) {
        var tone = switch (row.state()) {
            case ACTIVE -> Tone.GOOD;
            case CODE_ISSUED -> Tone.PROGRESS;
            case DISABLED -> Tone.BAD;
            case INVITED, NONE -> Tone.NEUTRAL;
        };
        return new StatusBadge(getTranslation("employees.state." + row.state().name()), tone);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.employees");
    }
}
