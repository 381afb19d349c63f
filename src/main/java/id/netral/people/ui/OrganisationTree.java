package id.netral.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.people.HeadAs;
import id.netral.people.UnitId;
import id.netral.people.history.UnitLine;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units below each other, each with its head and its people. */
final class OrganisationTree extends Composite<TreeGrid<UnitLine>> {

    private static final int ALL_OPEN = 80;

    private final SerializableFunction<UnitId, QueryParameters> addresses;
    private @Nullable UnitId open;

    /** Each unit's name leads to the address given for it. */
    OrganisationTree(SerializableFunction<UnitId, QueryParameters> addresses) {
        this.addresses = addresses;
        var grid = getContent();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("unit-tree");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER);
        grid.addComponentHierarchyColumn(this::cell)
                .setHeader(getTranslation("organisation.tree"))
                .setFlexGrow(1);
    }

    /** Shows the units; with a search those that match and what leads to them. */
    void show(List<UnitLine> lines, String search, @Nullable UnitId selected) {
        var byId = new HashMap<UnitId, UnitLine>();
        lines.forEach(line -> byId.put(line.id(), line));
        var shown = matches(lines, byId, search);
        var data = new TreeData<UnitLine>();
        lines.stream().filter(line -> line.parent() == null).forEach(top -> add(data, top, null, lines, shown));
        var grid = getContent();
        open = selected;
        grid.setTreeData(data);
        if (lines.size() <= ALL_OPEN || !search.isBlank()) {
            grid.expand(lines.stream().filter(shown::contains).toList());
        } else {
            grid.expand(data.getRootItems());
        }
        if (selected != null && byId.get(selected) != null && shown.contains(byId.get(selected))) {
            openUpTo(byId, selected);
        }
    }

    private void openUpTo(HashMap<UnitId, UnitLine> byId, UnitId selected) {
        var line = byId.get(selected);
        while (line != null) {
            getContent().expand(line);
            line = line.parent() == null ? null : byId.get(line.parent());
        }
    }

    private static Set<UnitLine> matches(List<UnitLine> lines, HashMap<UnitId, UnitLine> byId, String search) {
        var words = search.strip().toLowerCase(Locale.ROOT);
        var shown = new HashSet<UnitLine>();
        for (var line : lines) {
            if (words.isEmpty() || text(line).contains(words)) {
                @Nullable UnitLine next = line;
                while (next != null && shown.add(next)) {
                    next = next.parent() == null ? null : byId.get(next.parent());
                }
            }
        }
        return shown;
    }

    private static String text(UnitLine line) {
        return (line.name() + " " + line.code() + " " + line.head()).toLowerCase(Locale.ROOT);
    }

    private static void add(
            TreeData<UnitLine> data,
            UnitLine line,
            @Nullable UnitLine parent,
            List<UnitLine> lines,
            Set<UnitLine> shown) {
        if (shown.contains(line)) {
            data.addItem(parent, line);
            lines.stream()
                    .filter(child -> line.id().equals(child.parent()))
                    .forEach(child -> add(data, child, line, lines, shown));
        }
    }

    private Component cell(UnitLine line) {
        // a link, since a click on anything else opens and closes the branch
        var name = new RouterLink(line.name(), OrganisationView.class);
        name.setQueryParameters(addresses.apply(line.id()));
        if (line.id().equals(open)) {
            name.getElement().setAttribute("aria-current", "true");
        }
        name.addClassName("person-name");
        var head = new Div(name);
        head.addClassName("row");
        if (line.opd()) {
            head.add(new StatusBadge(getTranslation("organisation.opd"), Tone.NEUTRAL));
        }
        var meta = new Span(headWords(line) + " · " + peopleWords(line));
        meta.addClassName("meta");
        var block = new Div(head, meta);
        block.addClassName("row-lines");
        return block;
    }

    private String headWords(UnitLine line) {
        return line.head() == null
                ? getTranslation("organisation.no-head")
                : getTranslation("organisation.head-of", line.head(), capacity(line.headAs()));
    }

    private String capacity(@Nullable HeadAs as) {
        return as == null || as == HeadAs.DEFINITIF ? "" : getTranslation("organisation.short." + as.name());
    }

    private String peopleWords(UnitLine line) {
        return line.people() == line.peopleBelow()
                ? getTranslation("organisation.people", line.people())
                : getTranslation("organisation.people-below", line.people(), line.peopleBelow());
    }
}
