package id.netral.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.people.RosterFiles;
import id.netral.people.RosterImport;
import id.netral.people.RosterPreview;
import java.util.List;
import java.util.stream.Collectors;

/** Second step: what the import would do, before anything is done. */
final class CheckStep extends Composite<Div> {

    private static final int UNITS_SHOWN = 200;

    private final Refusal refusal = new Refusal();

    /** Applies, or goes back to choosing. */
    CheckStep(RosterPreview preview, RosterImport rosterImport, RosterFiles files, Runnable apply, Runnable back) {
        getContent().addClassName("stack");
        getContent().add(refusal, summary(preview), new CountCards(preview.counts()), actions(preview, apply, back));
        if (preview.counts().rejected() > 0) {
            getContent().add(rejected(preview, rosterImport, files));
        }
        if (!preview.newUnits().isEmpty()) {
            getContent().add(newUnits(preview.newUnits()));
        }
        if (preview.counts().changed() > 0) {
            getContent()
                    .add(section(
                            getTranslation("roster.changes.title"),
                            getTranslation("roster.changes.lead"),
                            RosterGrids.changes(preview, rosterImport, this::getTranslation)));
        }
    }

    private Div summary(RosterPreview preview) {
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

    private Div actions(RosterPreview preview, Runnable apply, Runnable back) {
        var counts = preview.counts();
        var doIt = new Button(
                getTranslation("roster.apply.button", counts.added() + counts.changed()), event -> apply.run());
        doIt.addThemeVariants(ButtonVariant.PRIMARY);
        doIt.setEnabled(counts.changesAnything());
        var other = new Button(getTranslation("roster.check.other-file"), event -> back.run());
        var actions = new Div(doIt, other);
        actions.addClassName("row");
        var note = new Paragraph(
                getTranslation(counts.changesAnything() ? "roster.check.left-alone" : "roster.check.nothing-to-do"));
        note.addClassName("meta");
        var block = new Div(actions, note);
        block.addClassName("stack");
        return block;
    }

    private Section rejected(RosterPreview preview, RosterImport rosterImport, RosterFiles files) {
        var download = new FileLink(
                getTranslation("roster.rejected.download"),
                getTranslation("roster.rejected.file"),
                (out, texts) -> files.rejected(preview.id(), out, texts));
        return section(
                getTranslation("roster.rejected.title"),
                getTranslation("roster.rejected.lead"),
                download,
                RosterGrids.rejected(preview, rosterImport, this::getTranslation));
    }

    private Details newUnits(List<String> names) {
        var list = new UnorderedList();
        names.stream().limit(UNITS_SHOWN).map(ListItem::new).forEach(list::add);
        if (names.size() > UNITS_SHOWN) {
            list.add(new ListItem(getTranslation("roster.units.more", names.size() - UNITS_SHOWN)));
        }
        var details = new Details(getTranslation("roster.units.title", names.size()), list);
        details.addClassName("card");
        details.setOpened(true);
        return details;
    }

    private static Section section(String title, String lead, Component... content) {
        var explanation = new Paragraph(lead);
        explanation.addClassName("meta");
        var section = new Section(new H2(title), explanation);
        section.addClassName("stack");
        section.add(content);
        return section;
    }

    /** Why the import was not done; what is shown below stays. */
    void refused(String sentence) {
        refusal.say(getTranslation("roster.not-applied"), sentence);
    }
}
