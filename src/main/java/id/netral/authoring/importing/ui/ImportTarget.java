package id.netral.authoring.importing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import id.netral.authoring.DraftId;
import id.netral.authoring.DraftListing;
import id.netral.authoring.Drafts;
import id.netral.authoring.importing.ImportPreview;
import id.netral.authoring.importing.common.Carried;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where what was read goes: a new module, or the end of a draft. */
final class ImportTarget extends Composite<Div> {

    /** Does what was chosen. */
    interface Listener {
        void apply(UUID id, @Nullable DraftId into, String title);

        void discard(UUID id);
    }

    /** The two choices; the name is the last part of {@code importing.target.<name>}. */
    enum Target {
        NEW,
        EXISTING
    }

    private static final int LONGEST_TITLE = 200;

    private final RadioButtonGroup<Target> target = new RadioButtonGroup<>();
    private final TextField title = new TextField();
    private final ComboBox<DraftListing> draft = new ComboBox<>();
    private final Button apply = new Button();

    ImportTarget(ImportPreview preview, Drafts drafts, Listener listener) {
        getContent().addClassNames("card", "stack");
        target.setLabel(getTranslation("importing.target"));
        target.setItems(Target.values());
        target.setItemLabelGenerator(
                one -> getTranslation("importing.target." + one.name().toLowerCase(Locale.ROOT)));
        target.addValueChangeListener(event -> show());
        title.setLabel(getTranslation("importing.target.title"));
        title.setMaxLength(LONGEST_TITLE);
        title.setValue(preview.file().title());
        title.setWidthFull();
        draft.setLabel(getTranslation("importing.target.draft"));
        draft.setItems(query ->
                drafts.list(query.getFilter().orElse(""), false, query.getOffset(), query.getLimit()).stream());
        draft.setItemLabelGenerator(DraftListing::title);
        draft.setWidthFull();
        apply.setText(words(preview));
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.addClickListener(event -> apply(preview, listener));
        var row = new Div(
                apply, new Button(getTranslation("importing.discard"), event -> listener.discard(preview.id())));
        row.addClassName("row");
        getContent().add(new H2(getTranslation("importing.where")), target, title, draft, row);
        target.setValue(Target.NEW);
    }

    private String words(ImportPreview preview) {
        var lessons = preview.file().lessons().size();
        return lessons > 0
                ? getTranslation("importing.apply", lessons)
                : getTranslation(
                        "importing.apply-questions", preview.file().report().count(Carried.QUESTION));
    }

    private void show() {
        var isNew = target.getValue() == Target.NEW;
        title.setVisible(isNew);
        draft.setVisible(!isNew);
    }

    private void apply(ImportPreview preview, Listener listener) {
        var isNew = target.getValue() == Target.NEW;
        var missing = isNew ? title.getValue().isBlank() : draft.getValue() == null;
        title.setInvalid(isNew && missing);
        title.setErrorMessage(getTranslation("importing.target.title-missing"));
        draft.setInvalid(!isNew && missing);
        draft.setErrorMessage(getTranslation("importing.target.draft-missing"));
        if (!missing) {
            listener.apply(preview.id(), isNew ? null : draft.getValue().id(), title.getValue());
        }
    }
}
