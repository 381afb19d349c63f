package id.netral.rules.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.PageHeader;
import id.netral.people.EmployeeDirectory;
import id.netral.rules.ElectionCalendar;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** When elections' phases begin and whom they concern; assignments that recur with elections go by it. */
@Route("sdm/jadwal-pemilu")
@RolesAllowed({Role.Names.SDM, Role.Names.ADMIN})
@Menu(title = "nav.elections", icon = "vaadin:calendar", order = 66)
class ElectionsView extends Div implements HasDynamicTitle {

    private final transient ElectionCalendar calendar;
    private final transient EmployeeDirectory directory;
    private final transient Clock clock;
    private final ZoneId zone;
    private final Div elections = new Div();

    ElectionsView(ElectionCalendar calendar, EmployeeDirectory directory, Clock clock, ZoneId agencyZone) {
        this.calendar = calendar;
        this.directory = directory;
        this.clock = clock;
        this.zone = agencyZone;
        addClassNames("elections", "stack");
        elections.addClassName("stack");
        add(
                new PageHeader(getTranslation("nav.elections"), getTranslation("election.lead")),
                elections,
                new ElectionForm(calendar, this::show));
        show();
    }

    private void show() {
        elections.removeAll();
        var all = calendar.elections();
        var units = directory.units();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        all.forEach(election -> elections.add(new ElectionCard(calendar, election, units, today, this::show)));
        if (all.isEmpty()) {
            elections.add(new EmptyState(
                    VaadinIcon.CALENDAR, getTranslation("election.none"), getTranslation("election.none-text")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.elections");
    }
}
