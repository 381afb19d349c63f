package id.netral.reporting.ui.dashboard;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import id.netral.common.Formats;
import id.netral.reporting.CompletionState;
import id.netral.reporting.figures.Dashboard;
import id.netral.reporting.ui.Percent;
import java.io.Serial;

/** The headline figures. */
final class DashboardTiles extends Composite<DescriptionList> {

    @Serial
    private static final long serialVersionUID = 1L;

    DashboardTiles(Dashboard dashboard) {
        var totals = dashboard.totals();
        var people = dashboard.people();
        getContent().addClassName("hr-numbers");
        getContent().getElement().setAttribute("aria-label", getTranslation("report.numbers"));
        add(
                "overdue",
                getTranslation("dashboard.overdue"),
                number(totals.overdue()),
                getTranslation("dashboard.tile.people", number(people.overdue())));
        add(
                "waiting",
                getTranslation(CompletionState.BELUM_MULAI.key()),
                number(totals.notStarted()),
                getTranslation("dashboard.tile.of", number(totals.rows())));
        add(
                "running",
                getTranslation(CompletionState.SEDANG_BERJALAN.key()),
                number(totals.running()),
                getTranslation("dashboard.tile.of", number(totals.rows())));
        add(
                "done",
                getTranslation("report.number.share"),
                Percent.text(totals.share(), getLocale()),
                getTranslation("dashboard.tile.done", number(totals.done()), number(totals.rows())));
        add(
                "people",
                getTranslation("report.number.people"),
                number(people.people()),
                getTranslation("dashboard.tile.complete", number(people.complete())));
    }

    private void add(String kind, String label, String value, String hint) {
        var figure = new Description(value);
        figure.addClassName("hr-figure");
        var note = new Description(hint);
        note.addClassName("meta");
        var tile = new Div(new Term(label), figure, note);
        tile.addClassNames("card", "hr-number", "hr-number-" + kind);
        getContent().getElement().appendChild(tile.getElement());
    }

    private String number(long value) {
        return Formats.number(value, getLocale());
    }
}
