package id.netral.reporting.ui.dashboard;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.netral.reporting.figures.Dashboard;
import java.io.Serial;

/** People by golongan. */
final class GroupPartsCard extends Composite<Section> {

    @Serial
    private static final long serialVersionUID = 1L;

    GroupPartsCard(Dashboard dashboard) {
        var table = new StateTable(getTranslation("dashboard.groups.caption"), getTranslation("report.column.rank"));
        dashboard
                .groups()
                .forEach(part -> table.row(new Span(getTranslation(part.group().key())), part.counts()));
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("dashboard.groups")), table);
    }
}
