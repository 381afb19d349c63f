package id.netral.reporting.ui.dashboard;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.common.Formats;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.PageHeader;
import id.netral.reporting.figures.CompletionDashboard;
import id.netral.reporting.figures.Dashboard;
import id.netral.reporting.figures.DashboardFilter;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.io.Serial;
import java.time.Clock;
import java.time.ZoneId;

/** Completion from above, unit by unit down to the person. The address holds unit, module and moment. */
@StyleSheet("context://css/hr.css")
@StyleSheet("context://css/statistics.css")
@StyleSheet("context://css/dashboard.css")
@Route(DashboardPaths.DASHBOARD)
@RolesAllowed({Role.Names.SDM, Role.Names.SDM_OPD, Role.Names.PIMPINAN, Role.Names.ADMIN})
@Menu(title = "nav.dashboard", icon = "vaadin:dashboard", order = 10)
class DashboardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient CompletionDashboard dashboards;
    private final transient Clock clock;
    private final ZoneId zone;

    DashboardView(CompletionDashboard dashboards, Clock clock, ZoneId agencyZone) {
        this.dashboards = dashboards;
        this.clock = clock;
        this.zone = agencyZone;
        addClassNames("stack", "dash");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = DashboardPaths.read(event.getLocation().getQueryParameters(), zone);
        var dashboard = dashboards.view(filter);
        removeAll();
        add(
                new PageHeader(getPageTitle(), getTranslation("dashboard.lead")),
                new DashboardFilterBar(dashboards.modules(), filter, clock.withZone(zone), this::open),
                new UnitPath(dashboard.path(), filter, zone));
        if (filter.asOf() != null) {
            add(moment(dashboard));
        }
        if (dashboard.totals().rows() == 0) {
            add(new EmptyState(
                    VaadinIcon.DASHBOARD,
                    getTranslation("dashboard.empty.title"),
                    getTranslation("dashboard.empty.text")));
            return;
        }
        show(dashboard, filter);
    }

    private void show(Dashboard dashboard, DashboardFilter filter) {
        add(new DashboardTiles(dashboard));
        add(PartsCard.units(dashboard, filter, zone));
        if (dashboard.unit() != null) {
            add(new PersonTable(dashboards.people(filter), filter, zone));
        }
        var pair = new Div(PartsCard.modules(dashboard, filter, zone), new GroupPartsCard(dashboard));
        pair.addClassName("dash-pair");
        add(pair, new MonthPlot(dashboard.months()));
    }

    private Paragraph moment(Dashboard dashboard) {
        var line =
                new Paragraph(getTranslation("dashboard.as-of", Formats.dateTime(dashboard.asOf(), zone, getLocale())));
        line.addClassName("meta");
        return line;
    }

    private void open(DashboardFilter wanted) {
        UI.getCurrent().navigate(DashboardView.class, DashboardPaths.write(wanted, zone));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dashboard.title");
    }
}
