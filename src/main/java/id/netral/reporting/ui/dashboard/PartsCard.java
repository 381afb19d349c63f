package id.netral.reporting.ui.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.netral.reporting.figures.Dashboard;
import id.netral.reporting.figures.Dashboard.Part;
import id.netral.reporting.figures.DashboardFilter;
import java.io.Serial;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Parts of a dashboard below each other, the first of many at once; each leads to a dashboard of its own. */
final class PartsCard extends Composite<Section> {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int FIRST_MODULES = 10;
    private static final int FIRST_UNITS = 15;

    private final String key;
    private final String column;
    private final transient List<Part> parts;
    private final transient Function<Part, Component> name;

    private PartsCard(String key, String column, List<Part> parts, int first, Function<Part, Component> name) {
        this.key = key;
        this.column = column;
        this.parts = parts;
        this.name = name;
        getContent().addClassNames("card", "stack");
        show(first);
    }

    /** Each module; a click narrows the dashboard to it. */
    static PartsCard modules(Dashboard dashboard, DashboardFilter filter, ZoneId zone) {
        return new PartsCard("dashboard.modules", "report.column.module", dashboard.modules(), FIRST_MODULES, part -> {
            var narrowed = DashboardPaths.module(filter, Objects.requireNonNull(part.id()));
            return new Anchor(DashboardPaths.dashboard(narrowed, zone), part.name());
        });
    }

    /** The next level of units; each leads to its own dashboard. */
    static PartsCard units(Dashboard dashboard, DashboardFilter filter, ZoneId zone) {
        return new PartsCard(
                "dashboard.units",
                "report.column.unit",
                dashboard.units(),
                FIRST_UNITS,
                part -> part.id() == null
                        ? new UnlinkedUnit(part)
                        : new Anchor(
                                DashboardPaths.dashboard(DashboardPaths.unit(filter, part.id()), zone), part.name()));
    }

    private void show(int most) {
        getContent().removeAll();
        var table = new StateTable(getTranslation(key + ".caption"), getTranslation(column));
        parts.stream().limit(most).forEach(part -> table.row(name.apply(part), part.counts()));
        getContent().add(new H2(getTranslation(key)), new Legend(), table);
        if (parts.size() > most) {
            var more = new Button(getTranslation(key + ".more", parts.size()), event -> show(Integer.MAX_VALUE));
            more.addThemeVariants(ButtonVariant.TERTIARY);
            getContent().add(more);
        }
    }

    /** People directly in the unit shown, or in units that have ended. */
    private static final class UnlinkedUnit extends Composite<Span> {

        @Serial
        private static final long serialVersionUID = 1L;

        UnlinkedUnit(Part part) {
            getContent()
                    .setText(
                            part.own()
                                    ? getTranslation("dashboard.units.own", part.name())
                                    : getTranslation("dashboard.units.ended"));
        }
    }
}
