package id.netral.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.common.Formats;
import id.netral.common.ui.CellLines;
import id.netral.common.ui.PageHeader;
import id.netral.security.Role;
import id.netral.security.audit.AuditEntry;
import id.netral.security.audit.AuditLog;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;

/** Who did what, when, from where. */
@Route("admin/audit")
@RolesAllowed(Role.Names.ADMIN)
@Menu(title = "nav.audit", icon = "vaadin:list-ol", order = 61)
@StyleSheet("context://css/security.css")
public class AuditView extends Div implements HasDynamicTitle {

    private final AuditLog log;
    private final ZoneId agencyZone;
    private final Grid<AuditEntry> grid = new Grid<>();
    private final AuditFilterBar filters =
            new AuditFilterBar(() -> grid.getDataProvider().refreshAll());

    /** Built for each visit. */
    public AuditView(AuditLog log, ZoneId agencyZone) {
        this.log = log;
        this.agencyZone = agencyZone;
        addClassNames("stack", "list-screen");
        add(new PageHeader(getTranslation("nav.audit"), getTranslation("audit.lead")), filters, grid());
    }

    private Grid<AuditEntry> grid() {
        grid.addColumn(new ComponentRenderer<>(this::event))
                .setHeader(getTranslation("audit.event"))
                .setFlexGrow(3);
        grid.addColumn(new ComponentRenderer<>(this::origin))
                .setHeader(getTranslation("audit.origin"))
                .setFlexGrow(2);
        grid.setItems(
                query -> log.page(filters.value(), query.getOffset(), query.getLimit()).stream(),
                query -> log.count(filters.value()));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("audit.none"));
        return grid;
    }

    private Component event(AuditEntry entry) {
        var detail = AuditFacts.of(this, entry.detail());
        return new CellLines(getTranslation("audit.action." + entry.action().name()), entry.subject(), detail);
    }

    private Component origin(AuditEntry entry) {
        var time = Formats.dateTime(entry.happenedAt(), agencyZone, getLocale());
        return new CellLines(entry.actor(), time, entry.address() == null ? "" : entry.address());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.audit");
    }
}
