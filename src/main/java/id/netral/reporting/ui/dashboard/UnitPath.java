package id.netral.reporting.ui.dashboard;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import id.netral.people.Unit;
import id.netral.reporting.figures.DashboardFilter;
import java.io.Serial;
import java.time.ZoneId;
import java.util.List;

/** Where one is in the tree, and the way back up. */
final class UnitPath extends Composite<Nav> {

    @Serial
    private static final long serialVersionUID = 1L;

    UnitPath(List<Unit> path, DashboardFilter filter, ZoneId zone) {
        var list = new OrderedList();
        list.addClassName("dash-path");
        if (!path.isEmpty()) {
            list.add(new ListItem(
                    new Anchor(DashboardPaths.dashboard(filter.of(null), zone), getTranslation("dashboard.all"))));
        }
        for (var unit : path) {
            var last = unit.equals(path.getLast());
            list.add(new ListItem(
                    last
                            ? current(unit)
                            : new Anchor(DashboardPaths.dashboard(filter.of(unit.id()), zone), unit.name())));
        }
        getContent().getElement().setAttribute("aria-label", getTranslation("dashboard.path"));
        getContent().setVisible(!path.isEmpty());
        getContent().add(list);
    }

    private static Span current(Unit unit) {
        var name = new Span(unit.name());
        name.getElement().setAttribute("aria-current", "page");
        return name;
    }
}
