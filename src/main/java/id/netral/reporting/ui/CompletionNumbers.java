package id.netral.reporting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import id.netral.common.Formats;
import id.netral.reporting.CompletionState;
import id.netral.reporting.completion.CompletionOverview;

/** The headline numbers of the rows in view. */
final class CompletionNumbers extends Composite<DescriptionList> {

    CompletionNumbers() {
        getContent().addClassName("hr-numbers");
        getContent().getElement().setAttribute("aria-label", getTranslation("report.numbers"));
    }

    void show(CompletionOverview overview) {
        var totals = overview.totals();
        getContent().getElement().removeAllChildren();
        add("people", getTranslation("report.number.people"), number(totals.people()), "");
        add("done", getTranslation(CompletionState.SELESAI.key()), number(totals.done()), "");
        add("running", getTranslation(CompletionState.SEDANG_BERJALAN.key()), number(totals.running()), "");
        add("waiting", getTranslation(CompletionState.BELUM_MULAI.key()), number(totals.notStarted()), "");
        if (totals.rows() == 0) {
            add("share", getTranslation("report.number.share"), "–", "");
        } else if (overview.filter().hidesStates()) {
            add("share", getTranslation("report.number.share"), "–", getTranslation("report.number.share.hidden"));
        } else {
            add("share", getTranslation("report.number.share"), Percent.text(totals.share(), getLocale()), "");
        }
    }

    private void add(String kind, String label, String value, String hint) {
        var term = new Term(label);
        var figure = new Description(value);
        figure.addClassName("hr-figure");
        var tile = new Div(term, figure);
        tile.addClassNames("card", "hr-number", "hr-number-" + kind);
        if (!hint.isEmpty()) {
            var note = new Description(hint);
            note.addClassName("meta");
            tile.add(note);
        }
        getContent().getElement().appendChild(tile.getElement());
    }

    private String number(long value) {
        return Formats.number(value, getLocale());
    }
}
