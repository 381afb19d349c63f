package id.netral.people.ui.roster;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.people.roster.AppliedRoster;
import id.netral.people.roster.comparison.RosterChangeKind;
import id.netral.people.roster.undo.RosterHistory;
import id.netral.people.ui.PeoplePaths;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Locale;

/** One import: what it changed, and the way to take it back while it is the last. */
@Route(PeoplePaths.APPLIED)
@RolesAllowed({Role.Names.SDM, Role.Names.ADMIN})
@StyleSheet("context://css/people.css")
class AppliedRosterView extends Div implements HasDynamicTitle, HasUrlParameter<Long> {

    private final transient RosterHistory history;
    private final transient ZoneId zone;

    AppliedRosterView(RosterHistory history, ZoneId agencyZone) {
        this.history = history;
        this.zone = agencyZone;
        addClassNames("roster-history", "stack");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        try {
            show(history.find(id));
        } catch (RefusedException unknown) {
            throw new NotFoundException();
        }
    }

    private void show(AppliedRoster roster) {
        removeAll();
        var back = new Anchor(PeoplePaths.IMPORTS, getTranslation("roster.history.all"));
        add(new PageHeader(roster.fileName(), getTranslation("roster.history.detail-lead"), back), facts(roster));
        section(roster, RosterChangeKind.LEFT, roster.departed());
        section(roster, RosterChangeKind.MOVED, roster.counts().moved());
        section(roster, RosterChangeKind.CHANGED, roster.counts().changed());
        section(roster, RosterChangeKind.ADDED, roster.counts().added());
    }

    private Div facts(AppliedRoster roster) {
        var card = new Div(
                new Paragraph(getTranslation(
                        "roster.history.by",
                        roster.by(),
                        Formats.dateTime(roster.appliedAt(), zone, getLocale()),
                        getTranslation("roster.way." + roster.way().name()))),
                new Paragraph(RosterWords.counts(roster, this::getTranslation)));
        var sha = new Paragraph("SHA-256: " + roster.sha256());
        sha.addClassNames("meta", "digits-wrap");
        card.add(sha);
        var undone = roster.undoneAt();
        if (undone != null) {
            card.add(new Paragraph(getTranslation(
                    "roster.undo.done-by",
                    String.valueOf(roster.undoneBy()),
                    Formats.dateTime(undone, zone, getLocale()))));
        } else if (history.isLast(roster.id())) {
            card.add(new Button(getTranslation("roster.undo.button"), event -> ask(roster)));
        } else {
            var note = new Paragraph(getTranslation("roster.undo.only-last"));
            note.addClassName("meta");
            card.add(note);
        }
        card.addClassNames("card", "stack");
        return card;
    }

    private void section(AppliedRoster roster, RosterChangeKind kind, int count) {
        if (count > 0) {
            var name = kind.name().toLowerCase(Locale.ROOT);
            add(new ListSection(
                    getTranslation("roster.history." + name, count),
                    getTranslation("roster.history." + name + "-lead"),
                    RosterGrids.applied(
                            name + "-grid",
                            query -> history.rows(roster.id(), kind, query.getOffset(), query.getLimit()).stream(),
                            count,
                            this::getTranslation)));
        }
    }

    private void ask(AppliedRoster roster) {
        try {
            new UndoDialog(history.undoPreview(roster.id()), () -> undo(roster)).open();
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
    }

    private void undo(AppliedRoster roster) {
        try {
            history.undo(roster.id());
            Notices.success(getTranslation("roster.undo.done"));
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
        show(history.find(roster.id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("roster.history.title");
    }
}
