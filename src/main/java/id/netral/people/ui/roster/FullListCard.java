package id.netral.people.ui.roster;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import id.netral.people.UnitReference;
import id.netral.people.roster.PreviewId;
import id.netral.people.roster.RosterDeparture;
import id.netral.people.roster.RosterExtent;
import id.netral.people.roster.RosterImport;
import java.util.List;
import java.util.Locale;

/** Asks whose full list the file is, and shows who would leave. */
final class FullListCard extends Composite<Div> {

    private enum Answer {
        PART,
        AGENCY,
        UNIT
    }

    private final transient RosterImport rosterImport;
    private final transient PreviewId preview;
    private final transient Runnable changed;
    private final RadioButtonGroup<Answer> answer = new RadioButtonGroup<>();
    private final ComboBox<UnitReference> unit = new ComboBox<>();
    private final Div result = new Div();
    private final Checkbox manyMayLeave = new Checkbox();

    FullListCard(RosterImport rosterImport, PreviewId preview, List<UnitReference> units, Runnable changed) {
        this.rosterImport = rosterImport;
        this.preview = preview;
        this.changed = changed;
        answer.setLabel(getTranslation("roster.full.question"));
        answer.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        answer.setItems(Answer.values());
        answer.setItemLabelGenerator(
                item -> getTranslation("roster.full." + item.name().toLowerCase(Locale.ROOT)));
        unit.setLabel(getTranslation("roster.full.which"));
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitReference::name);
        unit.setWidthFull();
        manyMayLeave.addValueChangeListener(event -> changed.run());
        result.addClassName("stack");
        getContent().addClassNames("card", "stack", "full-list");
        getContent().add(new H2(getTranslation("roster.full.title")), answer, unit, result);
        show(rosterImport.departure(preview), units);
        answer.addValueChangeListener(event -> ask());
        unit.addValueChangeListener(event -> ask());
    }

    private void show(RosterDeparture departure, List<UnitReference> units) {
        var extent = departure.extent();
        answer.setValue(!extent.full() ? Answer.PART : extent.unit() == null ? Answer.AGENCY : Answer.UNIT);
        units.stream().filter(one -> one.id().equals(extent.unit())).findFirst().ifPresent(unit::setValue);
        show(departure);
    }

    private void ask() {
        manyMayLeave.setValue(false);
        show(rosterImport.extend(preview, extent()));
        changed.run();
    }

    private RosterExtent extent() {
        return switch (answer.getValue()) {
            case AGENCY -> RosterExtent.AGENCY;
            case UNIT ->
                unit.getValue() == null
                        ? RosterExtent.PART
                        : RosterExtent.below(unit.getValue().id());
            case null, default -> RosterExtent.PART;
        };
    }

    /** Shows who would leave now that a decision has been made. */
    void refresh() {
        show(rosterImport.departure(preview));
    }

    private void show(RosterDeparture departure) {
        unit.setVisible(answer.getValue() == Answer.UNIT);
        result.removeAll();
        if (!departure.extent().full()) {
            result.add(meta(getTranslation("roster.full.nobody")));
            return;
        }
        result.add(new Paragraph(getTranslation("roster.full.leaving", departure.leaving(), departure.active())));
        if (departure.isSuspicious()) {
            manyMayLeave.setLabel(getTranslation("roster.full.many", departure.leaving()));
            var warning = new Div(new Paragraph(getTranslation("roster.full.warning")), manyMayLeave);
            warning.addClassNames("stack", "full-warning");
            result.add(warning);
        }
        if (departure.leaving() > 0) {
            result.add(
                    meta(getTranslation("roster.full.kept")),
                    RosterGrids.leaving(
                            query -> rosterImport.leaving(preview, query.getOffset(), query.getLimit()).stream(),
                            departure.leaving(),
                            this::getTranslation));
        }
    }

    private static Paragraph meta(String text) {
        var line = new Paragraph(text);
        line.addClassName("meta");
        return line;
    }

    boolean manyMayLeave() {
        return manyMayLeave.getValue();
    }
}
