package id.netral.reporting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import id.netral.reporting.template.ReportTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a workbook is made in our form or in one of the agency's own; nothing to see while there is only ours. */
final class TemplateChoice extends Composite<Select<ReportTemplate>> {

    TemplateChoice(List<ReportTemplate> templates) {
        var select = getContent();
        select.setLabel(getTranslation("template.choice"));
        select.setItems(templates);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("template.choice.own"));
        select.setItemLabelGenerator(
                template -> template == null ? getTranslation("template.choice.own") : template.name());
        select.setVisible(!templates.isEmpty());
    }

    /** The agency's form, null for ours. */
    @Nullable
    ReportTemplate chosen() {
        return getContent().getValue();
    }
}
