package id.netral.reporting.ui.template;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.Notices;
import id.netral.reporting.template.ReportTemplate;
import id.netral.reporting.template.ReportTemplates;
import id.netral.reporting.template.TemplatedReport;
import java.time.ZoneId;
import java.util.function.LongConsumer;

/** The stored templates, each with what can be done to it. */
final class TemplateList extends Composite<Section> {

    private final transient ReportTemplates templates;
    private final transient LongConsumer edit;
    private final ZoneId zone;

    TemplateList(ReportTemplates templates, ZoneId zone, LongConsumer edit) {
        this.templates = templates;
        this.zone = zone;
        this.edit = edit;
        getContent().addClassName("stack");
    }

    void refresh() {
        getContent().removeAll();
        var stored = templates.list(TemplatedReport.COMPLETION);
        if (stored.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.TABLE,
                            getTranslation("template.none.title"),
                            getTranslation("template.none.text")));
            return;
        }
        getContent().add(new H2(getTranslation("template.list")));
        stored.forEach(template -> getContent().add(card(template)));
    }

    private Div card(ReportTemplate template) {
        var change = new Button(getTranslation("template.edit"), event -> edit.accept(template.id()));
        change.setAriaLabel(getTranslation("template.edit.of", template.name()));
        var remove = new Button(getTranslation("template.retire"), event -> confirm(template));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("template.retire.of", template.name()));
        var actions = new Div(change, remove);
        actions.addClassName("template-actions");
        var facts = new Paragraph(getTranslation(
                "template.facts",
                template.mapping().sheet(),
                template.mapping().columns().size(),
                template.createdBy(),
                Formats.dateTime(template.createdAt(), zone, getLocale())));
        facts.addClassName("meta");
        var card = new Div(new H3(template.name()), facts, actions);
        card.addClassNames("card", "stack", "template-card");
        return card;
    }

    private void confirm(ReportTemplate template) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("template.retire.question", template.name()));
        dialog.setText(getTranslation("template.retire.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("template.cancel"));
        dialog.setConfirmText(getTranslation("template.retire"));
        dialog.addConfirmListener(event -> retire(template));
        dialog.open();
    }

    private void retire(ReportTemplate template) {
        try {
            templates.retire(template.id());
        } catch (RefusedException gone) {
            Notices.refusal(gone);
        }
        refresh();
    }
}
