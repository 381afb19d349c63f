package id.netral.assessment.ui.exchange;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import id.netral.assessment.exchange.QuestionImport;
import id.netral.assessment.exchange.common.QuestionFormat;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import id.netral.common.Formats;
import id.netral.common.ui.UploadTexts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The module and the file; with the reason when the last one could not be taken. */
final class ChooseFile extends Composite<Div> {

    // .xls and .csv may be chosen so that the server can say what to do with them
    private static final String[] CHOOSABLE = {".xlsx", ".xls", ".xlsm", ".xml", ".txt", ".gift", ".zip", ".csv"};
    private static final long MEGABYTE = 1024 * 1024;

    private final ComboBox<ModuleReference> module = new ComboBox<>();
    private final Paragraph refusal = new Paragraph();
    private final transient QuestionUpload handler;
    private final Upload upload;
    private volatile @Nullable ModuleId chosen;

    ChooseFile(QuestionImport questionImport, List<ModuleReference> modules, QuestionUpload.Listener listener) {
        handler = new QuestionUpload(questionImport, () -> chosen, listener);
        upload = upload();
        module.setLabel(getTranslation("exchange.import.module"));
        module.setItems(modules);
        module.setItemLabelGenerator(ModuleReference::title);
        module.setWidthFull();
        module.addValueChangeListener(event -> choose(event.getValue()));
        refusal.addClassName("refusal-title");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var hint = new Paragraph(getTranslation(
                "exchange.import.hint",
                QuestionImport.maxBytes() / MEGABYTE,
                Formats.number(QuestionFormat.MAX_QUESTIONS, getLocale())));
        hint.addClassName("meta");
        getContent().addClassNames("card", "stack");
        getContent().add(refusal, module, upload, hint);
        choose(modules.size() == 1 ? modules.getFirst() : null);
    }

    private Upload upload() {
        var one = new Upload(handler);
        one.setMaxFiles(1);
        one.setMaxFileSize(Math.toIntExact(QuestionImport.maxBytes()));
        one.setAcceptedFileExtensions(CHOOSABLE);
        one.setI18n(words());
        var button = new Button(getTranslation("exchange.import.file"), VaadinIcon.UPLOAD.create());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        one.setUploadButton(button);
        one.addFileRejectedListener(event -> refused(event.getErrorMessage()));
        return one;
    }

    private UploadI18N words() {
        var megabytes = QuestionImport.maxBytes() / MEGABYTE;
        var words = UploadTexts.in(this::getTranslation, megabytes);
        words.getError()
                .setFileIsTooBig(getTranslation("exchange.file.too-big", megabytes))
                .setIncorrectFileType(getTranslation("exchange.import.wrong-type"));
        return words;
    }

    private void choose(@Nullable ModuleReference reference) {
        chosen = reference == null ? null : reference.id();
        upload.setVisible(chosen != null);
        if (reference != null && !reference.equals(module.getValue())) {
            module.setValue(reference);
        }
    }

    /** Back to choosing, with the reason. */
    void refused(String sentence) {
        upload.clearFileList();
        refusal.setText(sentence);
        refusal.setVisible(true);
    }
}
