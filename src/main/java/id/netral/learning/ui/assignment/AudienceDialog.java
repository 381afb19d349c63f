package id.netral.learning.ui.assignment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.netral.learning.audience.Audience;
import id.netral.learning.audience.AudiencePerson;
import java.util.Objects;

/** Everybody a rule means, by name. */
final class AudienceDialog extends Composite<Dialog> {

    private final TextField name = new TextField(getTranslation("audience.people.search"));
    private final Grid<AudiencePerson> people = new Grid<>();

    AudienceDialog(AudienceSource source, Audience audience) {
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(event -> people.getDataProvider().refreshAll());
        people.setSelectionMode(Grid.SelectionMode.NONE);
        people.addClassName("audience-people");
        people.addColumn(new ComponentRenderer<>(AudienceDialog::cell))
                .setHeader(getTranslation("audience.people.name"));
        people.setItemsPageable(page -> source.people(audience, name.getValue(), page));
        var dialog = getContent();
        dialog.setHeaderTitle(getTranslation("audience.people.title"));
        dialog.addClassName("assignment-dialog");
        dialog.add(name, people);
        dialog.getFooter().add(new Button(getTranslation("audience.people.close"), event -> dialog.close()));
    }

    private static Div cell(AudiencePerson person) {
        var first = new Span(person.name());
        first.addClassName("assignment-module");
        var position = Objects.requireNonNullElse(person.position(), "");
        var second = new Span(position.isEmpty() ? person.unit() : position + " · " + person.unit());
        second.addClassName("meta");
        var cell = new Div(first, second);
        cell.addClassName("assignment-cell");
        return cell;
    }

    void open() {
        getContent().open();
    }
}
