package id.netral.reporting.ui.dashboard;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import id.netral.reporting.Dashboard;
import id.netral.reporting.Dashboard.Part;
import id.netral.reporting.DashboardFilter;
import java.io.Serial;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/** Each module; a click narrows the dashboard to it. */
final class ModulePartsCard extends Composite<Section> {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int FIRST = 10;

    private final transient List<Part> parts;
    private final DashboardFilter filter;
    private final ZoneId zone;

    ModulePartsCard(Dashboard dashboard, DashboardFilter filter, ZoneId zone) {
        this.parts = dashboard.modules();
        this.filter = filter;
        this.zone = zone;
        getContent().addClassNames("card", "stack");
        show(FIRST);
    }

    private void show(int most) {
        getContent().removeAll();
        var table = new StateTable(getTranslation("dashboard.modules.caption"), getTranslation("report.column.module"));
        parts.stream().limit(most).forEach(part -> table.row(link(part), part.counts()));
        getContent().add(new H2(getTranslation("dashboard.modules")), table);
        if (parts.size() > most) {
            var more = new Button(
                    getTranslation("dashboard.modules.more", parts.size()), event -> show(Integer.MAX_VALUE));
            more.addThemeVariants(ButtonVariant.TERTIARY);
            getContent().add(more);
        }
    }

    private Anchor link(Part part) {
        var id = Objects.requireNonNull(part.id());
        return new Anchor(DashboardPaths.dashboard(DashboardPaths.module(filter, id), zone), part.name());
    }
}
