package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.netral.common.ui.DatePickers;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.rules.ElectionPhase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/** Phase, day of review and tags. */
final class LabelFields extends Composite<Div> {

    private final Select<ElectionPhase> phase = new Select<>();
    private final DatePicker reviewOn = DatePickers.create(getTranslation("bank.review-date"));
    private final MultiSelectComboBox<String> tags = new MultiSelectComboBox<>(getTranslation("bank.tags"));
    private final List<String> known;

    LabelFields(List<String> knownTags) {
        known = new ArrayList<>(knownTags);
        phase.setLabel(getTranslation("bank.phase"));
        phase.setItems(ElectionPhase.values());
        phase.setEmptySelectionAllowed(true);
        phase.setEmptySelectionCaption(getTranslation("bank.phase.any"));
        phase.setItemLabelGenerator(
                value -> value == null ? getTranslation("bank.phase.any") : BankWords.of(this, value));
        reviewOn.setHelperText(getTranslation("bank.review-help"));
        reviewOn.setClearButtonVisible(true);
        tags.setItems(known);
        tags.setHelperText(getTranslation("bank.tags-help"));
        tags.setAllowCustomValue(true);
        tags.addCustomValueSetListener(event -> addTags(event.getDetail()));
        getContent().addClassName("bank-fields");
        getContent().add(phase, reviewOn, tags);
    }

    /** A comma parts tags, wherever they come from. */
    private void addTags(String typed) {
        var chosen = new LinkedHashSet<>(tags.getValue());
        Arrays.stream(typed.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .forEach(chosen::add);
        offer(chosen);
        tags.setValue(chosen);
    }

    private void offer(Iterable<String> chosen) {
        chosen.forEach(tag -> {
            if (!known.contains(tag)) {
                known.add(tag);
            }
        });
        tags.setItems(known);
    }

    void show(Labels labels) {
        phase.setValue(labels.phase());
        reviewOn.setValue(labels.reviewOn());
        offer(labels.tags());
        tags.setValue(new LinkedHashSet<>(labels.tags()));
    }

    Labels read() {
        return new Labels(phase.getValue(), reviewOn.getValue(), List.copyOf(tags.getValue()));
    }

    /** Whether the day can be read. */
    boolean valid() {
        return !reviewOn.isInvalid();
    }
}
