package id.netral.people.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.netral.common.EmployeeId;
import id.netral.common.ui.PageHeader;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.people.UnitOfficers;
import id.netral.people.UnitReference;
import id.netral.people.history.EmployeeChanges;
import id.netral.people.history.EmployeePosts;
import id.netral.people.history.EmployeeRecord;
import id.netral.people.history.EmployeeRecords;
import id.netral.people.history.OrganisationPicture;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One employee: facts, posts, history; HR corrects, transfers and lets go. */
@Route(PeoplePaths.EMPLOYEES)
@RolesAllowed({Role.Names.SDM, Role.Names.SDM_OPD, Role.Names.ADMIN})
@StyleSheet("context://css/people.css")
@StyleSheet("context://css/organisation.css")
class EmployeeView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {

    private final transient EmployeeRecords records;
    private final transient OrganisationPicture picture;
    private final transient EmployeeChanges changes;
    private final transient EmployeePosts posts;
    private final transient UnitOfficers officers;
    private final ZoneId zone;
    private final boolean mayChange;
    private EmployeeId shown = new EmployeeId(0);

    EmployeeView(
            EmployeeRecords records,
            OrganisationPicture picture,
            EmployeeChanges changes,
            EmployeePosts posts,
            UnitOfficers officers,
            CurrentUser currentUser,
            ZoneId agencyZone) {
        this.records = records;
        this.picture = picture;
        this.changes = changes;
        this.posts = posts;
        this.officers = officers;
        this.zone = agencyZone;
        this.mayChange = Stream.of(Role.SDM, Role.ADMIN).anyMatch(currentUser.require()::has);
        addClassNames("employee", "stack");
    }

    @Override
    public void setParameter(BeforeEvent event, @Nullable Long id) {
        shown = new EmployeeId(id == null ? 0 : id);
        show(records.find(shown).orElseThrow(NotFoundException::new));
    }

    private void refresh() {
        records.find(shown).ifPresent(this::show);
    }

    private void show(EmployeeRecord person) {
        removeAll();
        var today = picture.today();
        var state = new StatusBadge(
                getTranslation(person.active() ? "employee.serving" : "employee.left"),
                person.active() ? Tone.GOOD : Tone.NEUTRAL);
        add(
                new Anchor(PeoplePaths.EMPLOYEES, getTranslation("employee.back")),
                new PageHeader(person.name(), "", state));
        if (mayChange) {
            var actions = new EmployeeActions(changes, posts, officers, units(today), today, this::refresh);
            actions.of(person);
            add(actions);
        }
        var facts = new Div(new EmployeeFacts(person));
        facts.addClassName("card");
        var history = new Div(
                new H2(getTranslation("employee.history")), new HistoryList(records.history(person.id()), zone));
        history.addClassNames("card", "stack");
        var hours = new Anchor(PeoplePaths.hours(person.id()), getTranslation("employee.hours"));
        add(facts, hours, new PostList(person, mayChange ? posts : null, today, this::refresh), history);
    }

    private List<UnitReference> units(LocalDate today) {
        return picture.on(today).stream()
                .map(line -> new UnitReference(line.id(), line.path()))
                .toList();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("employee.title");
    }
}
