package id.netral.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.netral.people.HistoryEntry;
import id.netral.people.history.UnitLine;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One unit beside the tree: what it is, what can be done, what happened. */
final class UnitPanel extends Composite<Div> {

    UnitPanel() {
        getContent().addClassNames("card", "stack", "unit-panel");
        getContent().setVisible(false);
    }

    void hide() {
        getContent().setVisible(false);
    }

    /**
     * Shows a unit.
     *
     * @param people whether the reader may open the list of employees
     * @param actions null for those who only look, and for another day than today
     */
    void show(UnitLine unit, List<HistoryEntry> history, boolean people, @Nullable UnitActions actions, ZoneId zone) {
        var content = getContent();
        content.removeAll();
        content.setVisible(true);
        var back = new Anchor(PeoplePaths.ORGANISATION, getTranslation("organisation.back"));
        back.addClassName("unit-back");
        var path = new Paragraph(unit.path());
        path.addClassName("meta");
        content.add(back, new H2(unit.name()), path);
        if (unit.code() != null) {
            content.add(new Paragraph(getTranslation("organisation.code-is", unit.code())));
        }
        if (people) {
            content.add(new Anchor(
                    PeoplePaths.EMPLOYEES + "?" + EmployeeParameters.UNIT + "=" + unit.id(),
                    getTranslation("organisation.show-people", unit.peopleBelow())));
        }
        if (actions != null) {
            actions.of(unit);
            content.add(actions);
        }
        content.add(new H3(getTranslation("organisation.history")), new HistoryList(history, zone));
    }
}
