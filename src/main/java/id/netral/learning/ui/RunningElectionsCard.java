package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import id.netral.rules.RunningElection;
import id.netral.rules.ui.ElectionTimeline;
import java.time.LocalDate;
import java.util.List;

/** Which elections run where a person works, and how far they have got: that decides what an act leads to. */
final class RunningElectionsCard extends Composite<Section> {

    RunningElectionsCard(List<RunningElection> running, LocalDate today) {
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("home.elections")));
        for (var each : running) {
            getContent().add(new H3(each.election().name()), new ElectionTimeline(each.election(), today));
            // to the page for everybody; it is no screen of this application
            var link = new Anchor("boleh?phase=" + each.phase().phase().word(), getTranslation("home.elections.mayI"));
            link.setRouterIgnore(true);
            getContent().add(link);
        }
    }
}
