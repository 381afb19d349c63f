package id.netral.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import id.netral.assessment.quiz.Accommodation;
import id.netral.assessment.quiz.AccommodationService;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import java.io.Serial;

/** Who gets more time, and a way to add or remove somebody. */
final class AccommodationSection extends Composite<Section> {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int USUAL_PERCENT = 50;
    private static final int MOST_PERCENT = 300;

    private final transient AccommodationService accommodations;
    private final ComboBox<Accommodation> person = new ComboBox<>(getTranslation("accommodation.person"));
    private final IntegerField percent = new IntegerField(getTranslation("accommodation.extra"));
    private final UnorderedList list = new UnorderedList();

    AccommodationSection(AccommodationService accommodations) {
        this.accommodations = accommodations;
        person.setItems(query ->
                accommodations.people(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        person.setItemLabelGenerator(each -> each.name() + " · " + each.unit());
        percent.setMin(1);
        percent.setMax(MOST_PERCENT);
        percent.setValue(USUAL_PERCENT);
        percent.setStepButtonsVisible(true);
        percent.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("quiz-settings.range", 1, MOST_PERCENT))
                .setMinErrorMessage(getTranslation("quiz-settings.range", 1, MOST_PERCENT))
                .setMaxErrorMessage(getTranslation("quiz-settings.range", 1, MOST_PERCENT)));
        var add = new Button(getTranslation("accommodation.add"), event -> add());
        var fields = new Div(person, percent, add);
        fields.addClassName("quiz-settings-fields");
        list.addClassName("plain-list");
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("accommodation.title")),
                        new Paragraph(getTranslation("accommodation.lead")),
                        list,
                        fields);
        showAll();
    }

    private void add() {
        var chosen = person.getValue();
        var extra = percent.getValue();
        if (chosen == null || extra == null || percent.isInvalid()) {
            Notices.refusal(new RefusedException("accommodation.choose"));
            return;
        }
        give(chosen, extra);
        person.clear();
    }

    private void give(Accommodation whom, int extra) {
        try {
            accommodations.give(whom.employee(), extra);
            showAll();
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
    }

    private void showAll() {
        list.removeAll();
        accommodations.all().forEach(each -> {
            var remove = new Button(getTranslation("accommodation.remove"), event -> give(each, 0));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("accommodation.remove-of", each.name()));
            list.add(new ListItem(
                    new Span(getTranslation("accommodation.line", each.name(), each.unit(), each.extraPercent())),
                    remove));
        });
    }
}
