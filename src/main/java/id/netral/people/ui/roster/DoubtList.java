package id.netral.people.ui.roster;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.people.roster.PreviewId;
import id.netral.people.roster.RosterImport;
import id.netral.people.roster.comparison.DoubtfulRow;
import id.netral.people.roster.comparison.RosterDecision;
import java.util.List;

/** The doubtful rows of a dry run, some at a time. */
final class DoubtList extends Composite<Div> {

    private static final int PAGE = 20;

    private final transient RosterImport rosterImport;
    private final transient PreviewId preview;
    private final transient List<DoubtfulRow> doubts;
    private final transient Runnable decided;
    private final Div cards = new Div();
    private final Button more = new Button("", event -> showMore());
    private int shown;

    DoubtList(RosterImport rosterImport, PreviewId preview, Runnable decided) {
        this.rosterImport = rosterImport;
        this.preview = preview;
        this.decided = decided;
        this.doubts = rosterImport.doubts(preview);
        cards.addClassName("stack");
        getContent().addClassName("stack");
        getContent().add(cards, more);
        showMore();
    }

    private void showMore() {
        var decisions = rosterImport.decisions(preview);
        doubts.stream()
                .skip(shown)
                .limit(PAGE)
                .map(row -> new DoubtCard(row, decisions.get(row.number()), decision -> decide(row.number(), decision)))
                .forEach(cards::add);
        shown = Math.min(shown + PAGE, doubts.size());
        more.setText(getTranslation("roster.doubt.more", doubts.size() - shown));
        more.setVisible(shown < doubts.size());
    }

    private void decide(int row, RosterDecision decision) {
        try {
            rosterImport.decide(preview, row, decision);
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
        decided.run();
    }
}
