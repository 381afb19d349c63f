package id.netral.reporting.ui.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.netral.reporting.Dashboard;
import id.netral.reporting.Dashboard.Part;
import id.netral.reporting.DashboardFilter;
import java.io.Serial;
import java.time.ZoneId;
import java.util.List;

/** The next level of units; each leads to its own dashboard. */
final class UnitPartsCard extends Composite<Section> {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int FIRST = 15;

    private final transient List<Part> parts;
    private final DashboardFilter filter;
    private final ZoneId zone;

    UnitPartsCard(Dashboard dashboard, DashboardFilter filter, ZoneId zone) {
        this.parts = dashboard.units();
        this.filter = filter;
        this.zone = zone;
        getContent().addClassNames("card", "stack");
        show(FIRST);
    }

    private void show(int most) {
        getContent().removeAll();
        var table = new StateTable(getTranslation("dashboard.units.caption"), getTranslation("report.column.unit"));
        parts.stream().limit(most).forEach(part -> table.row(name(part), part.counts()));
        getContent().add(new H2(getTranslation("dashboard.units")), new Legend(), table);
        if (parts.size() > most) {
            var more = new Button(getTranslation("report.recap.more", parts.size()), event -> show(Integer.MAX_VALUE));
            more.addThemeVariants(ButtonVariant.TERTIARY);
            getContent().add(more);
        }
    }

    private Component name(Part part) {
        if (part.id() == null) {
            return new Span(
                    part.own()
                            ? getTranslation("dashboard.units.own", part.name())
                            : getTranslation("dashboard.units.ended"));
        }
        return new Anchor(DashboardPaths.dashboard(DashboardPaths.unit(filter, part.id()), zone), part.name());
    }
}
