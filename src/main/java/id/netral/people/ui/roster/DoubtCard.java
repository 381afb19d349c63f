package id.netral.people.ui.roster;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.TextRenderer;
import id.netral.people.roster.comparison.DoubtfulRow;
import id.netral.people.roster.comparison.RosterDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One doubtful row with the answers a person may give. */
final class DoubtCard extends Composite<Div> {

    private final RadioButtonGroup<RosterDecision> answers = new RadioButtonGroup<>();
    private final transient DoubtfulRow row;

    DoubtCard(DoubtfulRow row, @Nullable RosterDecision decided, Consumer<RosterDecision> decide) {
        this.row = row;
        var who = new H3(row.name());
        var facts = new Paragraph(Stream.of(
                        getTranslation("roster.row", Integer.toString(row.number())),
                        row.nip().spaced(),
                        row.position(),
                        row.unit())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        facts.addClassNames("meta", "digits-wrap");
        answers.setLabel(getTranslation(row.people().isEmpty() ? "roster.doubt.where" : "roster.doubt.who"));
        answers.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        answers.setRenderer(new TextRenderer<>(this::words));
        answers.setItems(options());
        answers.setValue(decided);
        answers.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                decide.accept(event.getValue());
            }
        });
        getContent().addClassNames("card", "stack", "doubt-card");
        getContent().add(who, facts, answers);
    }

    private List<RosterDecision> options() {
        var options = new ArrayList<RosterDecision>();
        row.people().forEach(person -> options.add(new RosterDecision.Same(person.id())));
        if (row.people().isEmpty()) {
            for (var place = 0; place < row.places().size(); place++) {
                options.add(new RosterDecision.InUnit(place));
            }
        } else {
            options.add(new RosterDecision.Different());
        }
        options.add(new RosterDecision.Skip());
        return options;
    }

    private String words(RosterDecision decision) {
        return switch (decision) {
            case RosterDecision.Same same ->
                row.people().stream()
                        .filter(person -> person.id().equals(same.employee()))
                        .map(this::words)
                        .collect(Collectors.joining());
            case RosterDecision.Different different -> getTranslation("roster.doubt.different");
            case RosterDecision.InUnit in -> row.places().get(in.place());
            case RosterDecision.Skip skip -> getTranslation("roster.doubt.skip");
        };
    }

    private String words(DoubtfulRow.Person person) {
        return getTranslation(
                person.active() ? "roster.doubt.same" : "roster.doubt.same-inactive",
                person.name(),
                person.nip().spaced(),
                person.unit(),
                getTranslation(person.reason().key()));
    }
}
