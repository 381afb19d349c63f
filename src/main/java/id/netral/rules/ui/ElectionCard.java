package id.netral.rules.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.common.Formats;
import id.netral.common.ui.Notices;
import id.netral.people.UnitReference;
import id.netral.rules.Election;
import id.netral.rules.Election.DatedPhase;
import id.netral.rules.ElectionCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** An election: where it has got to, whom it concerns, and what was entered by mistake. */
final class ElectionCard extends Composite<Section> {

    private final transient ElectionCalendar calendar;
    private final transient Election election;
    private final transient Runnable changed;

    ElectionCard(
            ElectionCalendar calendar,
            Election election,
            List<UnitReference> units,
            LocalDate today,
            Runnable changed) {
        this.calendar = calendar;
        this.election = election;
        this.changed = changed;
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(election.name()), new ElectionTimeline(election, today), region(units));
        var entered = new UnorderedList();
        election.phases().forEach(dated -> entered.add(row(dated)));
        getContent().add(new H3(getTranslation("election.entered")), entered);
    }

    private MultiSelectComboBox<UnitReference> region(List<UnitReference> units) {
        var region = new MultiSelectComboBox<UnitReference>(getTranslation("election.region"));
        region.setHelperText(getTranslation("election.region-help"));
        region.setItems(units);
        region.setItemLabelGenerator(UnitReference::name);
        region.setValue(units.stream()
                .filter(unit -> election.region().contains(unit.id()))
                .collect(Collectors.toSet()));
        region.addValueChangeListener(event -> {
            calendar.concern(
                    election.name(),
                    event.getValue().stream().map(UnitReference::id).collect(Collectors.toSet()));
            Notices.success(getTranslation("election.region-saved"));
        });
        return region;
    }

    private ListItem row(DatedPhase dated) {
        var words = getTranslation(
                "election.dated",
                getTranslation("election.phase." + dated.phase().name()),
                Formats.date(dated.startsOn(), getLocale()));
        var withdraw = new Button(getTranslation("election.withdraw"), event -> {
            calendar.withdraw(election.name(), dated.phase());
            changed.run();
        });
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        withdraw.setAriaLabel(getTranslation("election.withdraw-of", words));
        return new ListItem(new Span(words), withdraw);
    }
}
