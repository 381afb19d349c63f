package id.netral.people.ui.roster;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.netral.people.UnitReference;
import id.netral.people.roster.RosterFiles;
import id.netral.people.roster.RosterImport;
import id.netral.people.roster.RosterPreview;
import id.netral.people.roster.comparison.RosterDecision;
import id.netral.people.ui.FileLink;
import id.netral.people.ui.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** Second step: what the import would do, before anything is done, and what a person has to decide on. */
final class CheckStep extends Composite<Div> {

    private final transient RosterImport rosterImport;
    private final transient RosterPreview preview;
    private final Refusal refusal = new Refusal();
    private final Button apply;
    private final Paragraph note = new Paragraph();
    private final FullListCard fullList;

    /** Applies, or goes back to choosing. */
    CheckStep(
            RosterPreview preview,
            RosterImport rosterImport,
            RosterFiles files,
            List<UnitReference> units,
            Runnable apply,
            Runnable back) {
        this.preview = preview;
        this.rosterImport = rosterImport;
        this.apply = new Button("", event -> apply.run());
        this.apply.addThemeVariants(ButtonVariant.PRIMARY);
        fullList = new FullListCard(rosterImport, preview.id(), units, this::offer);
        getContent().addClassName("stack");
        getContent().add(refusal, summary(), new CountCards(preview.counts()), actions(back));
        if (preview.counts().doubtful() > 0) {
            getContent().add(doubts());
        }
        if (preview.counts().rejected() > 0) {
            getContent().add(rejected(files));
        }
        getContent().add(fullList);
        if (!preview.newUnits().isEmpty()) {
            getContent().add(new NewUnitsCard(preview));
        }
        differences();
        offer();
    }

    private Div summary() {
        var columns = preview.columns().entrySet().stream()
                .map(column -> getTranslation(
                        "roster.check.column", getTranslation(column.getKey().key()), column.getValue()))
                .collect(Collectors.joining(" · "));
        var file = new H2(getTranslation("roster.check.title", preview.fileName()));
        var understood = new Paragraph(getTranslation("roster.check.columns", preview.sheet(), columns));
        understood.addClassName("meta");
        var nothing = new Paragraph(getTranslation("roster.check.nothing-yet"));
        var summary = new Div(file, nothing, understood);
        summary.addClassNames("card", "stack");
        return summary;
    }

    private Div actions(Runnable back) {
        var other = new Button(getTranslation("roster.check.other-file"), event -> back.run());
        var actions = new Div(apply, other);
        actions.addClassName("row");
        note.addClassName("meta");
        var block = new Div(actions, note);
        block.addClassName("stack");
        return block;
    }

    /** As many as would be done now, with what has been decided. */
    private void offer() {
        var departure = rosterImport.departure(preview.id());
        var count = preview.counts().certain() + decided() + departure.leaving();
        apply.setText(getTranslation("roster.apply.button", count));
        apply.setEnabled(count > 0 && (!departure.isSuspicious() || fullList.manyMayLeave()));
        note.setText(getTranslation(
                count == 0 && preview.counts().doubtful() == 0
                        ? "roster.check.nothing-to-do"
                        : departure.extent().full() ? "roster.check.full" : "roster.check.left-alone"));
    }

    private int decided() {
        return (int) rosterImport.decisions(preview.id()).values().stream()
                .filter(decision -> !(decision instanceof RosterDecision.Skip))
                .count();
    }

    /** Doubtful rows that are left out as things stand. */
    int undecided() {
        return preview.counts().doubtful() - decided();
    }

    boolean manyMayLeave() {
        return fullList.manyMayLeave();
    }

    private Component doubts() {
        var list = new DoubtList(rosterImport, preview.id(), () -> {
            fullList.refresh();
            offer();
        });
        return new ListSection(getTranslation("roster.doubt.title"), getTranslation("roster.doubt.lead"), list);
    }

    private Component rejected(RosterFiles files) {
        var download = new FileLink(
                getTranslation("roster.rejected.download"),
                getTranslation("roster.rejected.file"),
                (out, texts) -> files.rejected(preview.id(), out, texts));
        return new ListSection(
                getTranslation("roster.rejected.title"),
                getTranslation("roster.rejected.lead"),
                download,
                RosterGrids.rejected(preview, rosterImport, this::getTranslation));
    }

    private void differences() {
        var id = preview.id();
        var counts = preview.counts();
        differences(
                "moves",
                counts.moved(),
                RosterGrids.changes(
                        "moves-grid",
                        query -> rosterImport.moves(id, query.getOffset(), query.getLimit()).stream(),
                        counts.moved(),
                        this::getTranslation));
        differences(
                "changes",
                counts.changed(),
                RosterGrids.changes(
                        "changes-grid",
                        query -> rosterImport.changes(id, query.getOffset(), query.getLimit()).stream(),
                        counts.changed(),
                        this::getTranslation));
        differences(
                "additions",
                counts.added(),
                RosterGrids.changes(
                        "additions-grid",
                        query -> rosterImport.additions(id, query.getOffset(), query.getLimit()).stream(),
                        counts.added(),
                        this::getTranslation));
    }

    private void differences(String name, int count, Component grid) {
        if (count > 0) {
            getContent()
                    .add(new ListSection(
                            getTranslation("roster." + name + ".title"),
                            getTranslation("roster." + name + ".lead"),
                            grid));
        }
    }

    /** Why the import was not done; what is shown below stays. */
    void refused(String sentence) {
        refusal.say(getTranslation("roster.not-applied"), sentence);
    }
}
