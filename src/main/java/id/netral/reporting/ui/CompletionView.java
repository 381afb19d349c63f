package id.netral.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.PageHeader;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.completion.CompletionReport;
import id.netral.reporting.orders.ReportFiles;
import id.netral.reporting.template.ReportTemplates;
import id.netral.reporting.template.TemplatedReport;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;

/** HR's screen: who has finished what, with the workbook to download. The address holds the filter. */
@StyleSheet("context://css/hr.css")
@Route("sdm/capaian")
@RolesAllowed({Role.Names.SDM, Role.Names.SDM_OPD, Role.Names.PIMPINAN, Role.Names.ADMIN})
@Menu(title = "nav.completion", icon = "vaadin:chart", order = 11)
public class CompletionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CompletionReport report;
    private final ZoneId zone;
    private final CompletionFilterBar filters;
    private final CompletionNumbers numbers = new CompletionNumbers();
    private final CompletionGrid grid;
    private final UnitRecapTable recap = new UnitRecapTable();
    private final Div results = new Div();
    private final Button download;
    private CompletionFilter filter = CompletionFilter.ALL;

    CompletionView(
            CompletionReport report, ReportFiles files, ReportTemplates templates, Clock clock, ZoneId agencyZone) {
        this.report = report;
        this.zone = agencyZone;
        var units = report.units();
        filters = new CompletionFilterBar(units, report.modules(), clock.withZone(zone), this::open);
        grid = new CompletionGrid(report::page);
        var form = new TemplateChoice(templates.list(TemplatedReport.COMPLETION));
        var purpose = new PurposeField();
        var panel = new ExportPanel(
                files, () -> files.orderCompletion(filter, getLocale(), form.chosen(), purpose.value()));
        download =
                new Button(getTranslation("report.export"), VaadinIcon.DOWNLOAD_ALT.create(), event -> panel.start());
        download.addThemeVariants(ButtonVariant.PRIMARY);
        var lead = report.ownUnitOnly()
                ? getTranslation("report.lead.own", String.join(", ", report.ownUnits()))
                : getTranslation("report.lead");
        addClassNames("stack", "hr-completion");
        results.addClassName("stack");
        add(
                new PageHeader(getTranslation("report.title"), lead, purpose, form, download),
                panel,
                filters,
                numbers,
                results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = CompletionParameters.read(event.getLocation().getQueryParameters(), zone);
        var overview = report.overview(filter);
        filters.show(filter);
        numbers.show(overview);
        results.removeAll();
        var empty = overview.units().isEmpty();
        download.setEnabled(!empty);
        if (empty) {
            results.add(nothing());
            return;
        }
        grid.show(overview);
        recap.show(overview);
        results.add(new H2(getTranslation("report.list")), grid, recap);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.title");
    }

    private EmptyState nothing() {
        if (filter.equals(CompletionFilter.ALL)) {
            return new EmptyState(
                    VaadinIcon.CHART, getTranslation("report.none.title"), getTranslation("report.none.text"));
        }
        var clear = new Button(getTranslation("report.filter.clear"), event -> open(CompletionFilter.ALL));
        return new EmptyState(
                VaadinIcon.SEARCH,
                getTranslation("report.none.filtered.title"),
                getTranslation("report.none.filtered.text"),
                clear);
    }

    private void open(CompletionFilter wanted) {
        UI.getCurrent().navigate(CompletionView.class, CompletionParameters.write(wanted, zone));
    }
}
