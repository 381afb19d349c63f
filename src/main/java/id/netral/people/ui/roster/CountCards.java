package id.netral.people.ui.roster;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.netral.common.Formats;
import id.netral.people.roster.RosterCounts;

/** The numbers of a roster. */
final class CountCards extends Composite<Div> {

    CountCards(RosterCounts counts) {
        getContent().addClassName("count-cards");
        add("added", counts.added());
        add("changed", counts.changed());
        add("moved", counts.moved());
        add("unchanged", counts.unchanged());
        add("doubtful", counts.doubtful());
        add("rejected", counts.rejected());
    }

    private void add(String name, int count) {
        var number = new Span(Formats.number(count, getLocale()));
        number.addClassName("count-number");
        var label = new Span(getTranslation("roster.count." + name));
        var card = new Div(number, label);
        card.addClassNames("card", "count-card", "count-" + name);
        card.setClassName("count-none", count == 0);
        getContent().add(card);
    }
}
