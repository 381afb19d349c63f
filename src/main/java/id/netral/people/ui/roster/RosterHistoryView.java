package id.netral.people.ui.roster;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.netral.common.Formats;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.PageHeader;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.people.roster.AppliedRoster;
import id.netral.people.roster.undo.RosterHistory;
import id.netral.people.ui.PeoplePaths;
import id.netral.people.ui.RowGrid;
import id.netral.people.ui.RowGrid.Part;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;

/** All imports that were done, the newest first. */
@Route(PeoplePaths.IMPORTS)
@RolesAllowed({Role.Names.SDM, Role.Names.ADMIN})
@StyleSheet("context://css/people.css")
class RosterHistoryView extends Div implements HasDynamicTitle {

    private static final int SHORT = 8;

    private final transient ZoneId zone;

    RosterHistoryView(RosterHistory history, ZoneId agencyZone) {
        this.zone = agencyZone;
        addClassNames("roster-history", "stack");
        var back = new Anchor(PeoplePaths.IMPORT, getTranslation("roster.history.back"));
        add(new PageHeader(getTranslation("roster.history.title"), getTranslation("roster.history.lead"), back));
        var count = history.count();
        if (count == 0) {
            add(new EmptyState(
                    VaadinIcon.UPLOAD,
                    getTranslation("roster.history.none"),
                    getTranslation("roster.history.none-text"),
                    new Anchor(PeoplePaths.IMPORT, getTranslation("employees.to-import"))));
        } else {
            add(grid(history, count));
        }
    }

    private RowGrid<AppliedRoster> grid(RosterHistory history, int count) {
        var grid = new RowGrid<AppliedRoster>(
                "imports-grid",
                List.of(
                        new Part<>(getTranslation("roster.history.when"), this::when),
                        new Part<>(getTranslation("roster.history.file"), this::file),
                        new Part<>(getTranslation("roster.history.result"), this::result)));
        grid.show(query -> history.page(query.getOffset(), query.getLimit()).stream(), query -> count);
        grid.grid().setAllRowsVisible(count <= SHORT);
        return grid;
    }

    private Div when(AppliedRoster roster) {
        var by = new Span(roster.by());
        by.addClassName("meta");
        return lines(new Span(Formats.dateTime(roster.appliedAt(), zone, getLocale())), by);
    }

    private Div file(AppliedRoster roster) {
        var link = new Anchor(PeoplePaths.APPLIED + "/" + roster.id(), roster.fileName());
        var way = new Span(getTranslation("roster.way." + roster.way().name()));
        way.addClassName("meta");
        return lines(link, way);
    }

    private Div result(AppliedRoster roster) {
        var lines = lines(new Span(RosterWords.counts(roster, this::getTranslation)));
        if (roster.undoneAt() != null) {
            lines.add(new StatusBadge(getTranslation("roster.history.undone"), Tone.NEUTRAL));
        }
        return lines;
    }

    private static Div lines(Component... lines) {
        var block = new Div(lines);
        block.addClassName("row-lines");
        return block;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("roster.history.title");
    }
}
