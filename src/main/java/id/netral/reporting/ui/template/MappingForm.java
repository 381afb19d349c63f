package id.netral.reporting.ui.template;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.reporting.template.ReportTemplates;
import id.netral.reporting.template.SheetPreview;
import id.netral.reporting.template.TemplateDraft;
import id.netral.reporting.template.TemplateField;
import id.netral.reporting.template.TemplateMapping;
import java.util.List;
import java.util.function.Supplier;

/** Says which field goes into which column of a workbook; what the titles gave away is chosen already. */
final class MappingForm extends Composite<Div> {

    /** Stores what was chosen. */
    @FunctionalInterface
    interface Save {
        void save(String name, TemplateMapping mapping);
    }

    private final transient List<? extends TemplateField<?>> fields;
    private final TextField name = new TextField(getTranslation("template.name"));
    private final Select<String> sheet = new Select<>();
    private final IntegerField header = new IntegerField(getTranslation("template.header"));
    private final Div table = new Div();
    private transient SheetPreview preview;
    private ColumnTable columns;

    MappingForm(
            TemplateDraft draft,
            ReportTemplates templates,
            List<? extends TemplateField<?>> fields,
            Save save,
            Runnable cancel) {
        this.fields = fields;
        this.preview = draft.preview();
        this.columns = new ColumnTable(preview, fields);
        name.setValue(draft.name());
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(120);
        sheet.setLabel(getTranslation("template.sheet"));
        sheet.setItems(draft.sheets());
        header.setMin(1);
        header.setHelperText(getTranslation("template.header.hint"));
        show(preview);
        sheet.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                look(() -> templates.sheet(draft, event.getValue()));
            }
        });
        header.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null && event.getValue() > 0) {
                look(() -> templates.headerEndingAt(draft, sheet.getValue(), event.getValue() - 1));
            }
        });
        var choices = new Div(name, sheet, header);
        choices.addClassName("template-choices");
        table.addClassName("stack");
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("template.mapping.title", draft.fileName())),
                        new Paragraph(getTranslation("template.mapping.lead")),
                        choices,
                        table,
                        actions(save, cancel));
    }

    private Div actions(Save save, Runnable cancel) {
        var store = new Button(getTranslation("template.save"), event -> save.save(name.getValue(), mapping()));
        store.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Button(getTranslation("template.cancel"), event -> cancel.run());
        var actions = new Div(store, back);
        actions.addClassName("template-actions");
        return actions;
    }

    private TemplateMapping mapping() {
        return new TemplateMapping(preview.sheet(), preview.headerFirst(), preview.headerLast(), columns.chosen());
    }

    /** Shows another part of the workbook, or says why it cannot be used and stays. */
    private void look(Supplier<SheetPreview> other) {
        try {
            show(other.get());
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
            show(preview);
        }
    }

    private void show(SheetPreview shown) {
        preview = shown;
        columns = new ColumnTable(shown, fields);
        sheet.setValue(shown.sheet());
        header.setValue(shown.headerLast() + 1);
        var place = new Paragraph(getTranslation("template.data", shown.firstData() + 1, shown.prepared()));
        place.addClassName("meta");
        table.removeAll();
        table.add(place, columns, new SheetLines(shown));
    }
}
