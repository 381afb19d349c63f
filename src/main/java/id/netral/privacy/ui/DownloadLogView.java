package id.netral.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.common.Formats;
import id.netral.common.ui.CellLines;
import id.netral.common.ui.PageHeader;
import id.netral.security.Role;
import id.netral.security.audit.DownloadEntries;
import id.netral.security.audit.DownloadEntry;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;

/** Who took which file with people's data, when, and what for. */
@Route("log-unduhan")
@RolesAllowed({Role.Names.SDM, Role.Names.ADMIN})
@Menu(title = "nav.download-log", icon = "vaadin:download-alt", order = 68)
@StyleSheet("context://css/security.css")
class DownloadLogView extends Div implements HasDynamicTitle {

    private static final int TYPING = 350;
    private static final int LONGEST = 100;

    private final ZoneId zone;
    private final TextField search = new TextField(getTranslation("download-log.search"));
    private final Grid<DownloadEntry> grid = new Grid<>();

    DownloadLogView(DownloadEntries entries, ZoneId agencyZone) {
        this.zone = agencyZone;
        addClassNames("stack");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(LONGEST);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING);
        search.addValueChangeListener(event -> grid.getDataProvider().refreshAll());
        grid.addColumn(new ComponentRenderer<>(this::who))
                .setHeader(getTranslation("download-log.who"))
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(this::what))
                .setHeader(getTranslation("download-log.what"))
                .setFlexGrow(3);
        grid.setItems(
                query -> entries.page(search.getValue(), query.getOffset(), query.getLimit()).stream(),
                query -> entries.count(search.getValue()));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("download-log.none"));
        add(new PageHeader(getTranslation("nav.download-log"), getTranslation("download-log.lead")), search, grid);
    }

    private Component who(DownloadEntry entry) {
        return new CellLines(
                entry.who(),
                Formats.dateTime(entry.at(), zone, getLocale()),
                getTranslation("download-log.purpose", entry.purpose()));
    }

    private Component what(DownloadEntry entry) {
        return new CellLines(
                entry.report(), entry.filter(), getTranslation("download-log.rows", entry.rows(), entry.sha256()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.download-log");
    }
}
