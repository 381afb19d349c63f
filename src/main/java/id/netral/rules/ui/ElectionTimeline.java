package id.netral.rules.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import id.netral.common.Formats;
import id.netral.rules.Election;
import id.netral.rules.Election.DatedPhase;
import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/** The phases of an election on a line, with the one of the day marked. */
@NamedInterface("timeline")
@StyleSheet("context://css/election.css")
public final class ElectionTimeline extends Composite<OrderedList> {

    /** For the day in the agency's zone. */
    public ElectionTimeline(Election election, LocalDate today) {
        getContent().addClassName("election-timeline");
        var now = election.phaseOn(today).orElse(null);
        election.phases().forEach(dated -> getContent().add(step(dated, dated.equals(now), today)));
    }

    private ListItem step(DatedPhase dated, boolean now, LocalDate today) {
        var name = new Span(getTranslation("election.phase." + dated.phase().name()));
        name.addClassName("election-phase");
        var day = new Span(Formats.date(dated.startsOn(), getLocale()));
        day.addClassName("meta");
        var step = new ListItem(name, day);
        if (now) {
            step.addClassName("election-now");
            step.getElement().setAttribute("aria-current", "step");
            var mark = new Span(getTranslation("election.now"));
            mark.addClassName("badge");
            step.add(mark);
        } else if (!dated.startsOn().isAfter(today)) {
            step.addClassName("election-past");
        }
        return step;
    }
}
