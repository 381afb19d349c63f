package id.netral.reporting.ui.dashboard;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import id.netral.reporting.figures.DashboardFilter;
import id.netral.reporting.figures.DashboardPerson;
import java.io.Serial;
import java.time.ZoneId;
import java.util.List;

/** The unit's own people; each leads to the rows behind the figures. */
final class PersonTable extends Composite<Section> {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int FIRST = 20;

    private final transient List<DashboardPerson> people;
    private final DashboardFilter filter;
    private final ZoneId zone;

    PersonTable(List<DashboardPerson> people, DashboardFilter filter, ZoneId zone) {
        this.people = people;
        this.filter = filter;
        this.zone = zone;
        getContent().addClassNames("card", "stack");
        getContent().setVisible(!people.isEmpty());
        show(FIRST);
    }

    private void show(int most) {
        getContent().removeAll();
        var table = new StateTable(getTranslation("dashboard.people.caption"), getTranslation("report.column.person"));
        people.stream()
                .limit(most)
                .forEach(person -> table.row(
                        new Anchor(DashboardPaths.rows(filter, null, person.name(), zone), person.name()),
                        person.counts()));
        getContent().add(new H2(getTranslation("dashboard.people")), table);
        if (people.size() > most) {
            var more = new Button(
                    getTranslation("dashboard.people.more", people.size()), event -> show(Integer.MAX_VALUE));
            more.addThemeVariants(ButtonVariant.TERTIARY);
            getContent().add(more);
        }
    }
}
