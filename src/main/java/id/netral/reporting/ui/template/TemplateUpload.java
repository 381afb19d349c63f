package id.netral.reporting.ui.template;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import id.netral.common.ui.LimitedUpload;
import id.netral.common.ui.UploadTexts;
import id.netral.reporting.template.ReportTemplates;
import id.netral.reporting.template.TemplateDraft;
import id.netral.reporting.template.TemplatedReport;
import java.io.IOException;
import java.util.stream.Stream;

/** A workbook is chosen or dropped; what is wrong with it stays on the screen until the next try. */
final class TemplateUpload extends Composite<Div> {

    /** Told when a workbook can be a template. */
    @FunctionalInterface
    interface Listener {
        void read(TemplateDraft draft);
    }

    // others than .xlsx may be chosen so that the server can say what to do with them
    private static final String[] CHOOSABLE = {".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".csv"};
    private static final long MEGABYTE = 1024 * 1024;

    private final transient ReportTemplates templates;
    private final transient Listener listener;
    private final Upload upload = new Upload(this::receive);
    private final Div refusal = new Div();

    TemplateUpload(ReportTemplates templates, Listener listener) {
        this.templates = templates;
        this.listener = listener;
        var bytes = ReportTemplates.maxBytes();
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Math.toIntExact(bytes));
        upload.setAcceptedFileExtensions(CHOOSABLE);
        upload.setI18n(UploadTexts.in(this::getTranslation, bytes / MEGABYTE));
        var button = new Button(getTranslation("upload.choose"), VaadinIcon.FILE_TABLE.create());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(button);
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        refusal.addClassNames("card", "refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var card = new Div(new H2(getTranslation("template.upload.title")), upload, rules());
        card.addClassNames("card", "stack");
        getContent().addClassName("stack");
        getContent().add(refusal, card);
    }

    private UnorderedList rules() {
        var rules = new UnorderedList();
        rules.addClassName("meta");
        Stream.of("header", "kept", "rows")
                .map(rule -> new ListItem(getTranslation("template.upload." + rule)))
                .forEach(rules::add);
        return rules;
    }

    private void receive(UploadEvent event) throws IOException {
        new LimitedUpload(ReportTemplates.maxBytes(), "template.file.too-big")
                .take(event, refused -> refuse(getTranslation(refused.key(), refused.arguments())), file -> {
                    var draft = templates.read(TemplatedReport.COMPLETION, file, event.getFileName());
                    return () -> accept(draft);
                });
    }

    private void accept(TemplateDraft draft) {
        refusal.setVisible(false);
        upload.clearFileList();
        listener.read(draft);
    }

    private void refuse(String sentence) {
        upload.clearFileList();
        refusal.removeAll();
        refusal.add(VaadinIcon.WARNING.create(), new Paragraph(sentence));
        refusal.setVisible(true);
    }
}
