package id.netral.authoring.importing.ui;

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
import com.vaadin.flow.component.upload.UploadI18N;
import id.netral.authoring.importing.LessonFile;
import id.netral.authoring.importing.LessonImport;
import id.netral.common.ui.UploadTexts;
import java.util.stream.Stream;

/** The file to bring in and what becomes of each kind; with the reason when the last one could not be taken. */
final class ChooseLessonFile extends Composite<Div> {

    // others may be chosen so that the server can say what to do with them
    private static final String[] CHOOSABLE = {
        ".docx", ".pptx", ".xlsx", ".zip", ".doc", ".ppt", ".xls", ".docm", ".pptm", ".dotx", ".ppsx", ".odt", ".odp",
        ".rtf", ".pdf"
    };
    private static final long MEGABYTE = 1024 * 1024;

    private final Paragraph refusal = new Paragraph();
    private final Upload upload;

    ChooseLessonFile(LessonImport lessonImport, LessonUpload.Listener listener) {
        upload = upload(new LessonUpload(lessonImport, listener));
        refusal.addClassName("refusal-title");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var hint = new Paragraph(getTranslation("importing.hint", LessonFile.MAX_BYTES / MEGABYTE));
        hint.addClassName("meta");
        var card = new Div(refusal, upload, hint);
        card.addClassNames("card", "stack");
        getContent().addClassName("stack");
        getContent().add(card, kinds());
    }

    private Upload upload(LessonUpload handler) {
        var one = new Upload(handler);
        one.setMaxFiles(1);
        one.setMaxFileSize(Math.toIntExact(LessonFile.MAX_BYTES));
        one.setAcceptedFileExtensions(CHOOSABLE);
        one.setI18n(words());
        var button = new Button(getTranslation("importing.choose"), VaadinIcon.UPLOAD.create());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        one.setUploadButton(button);
        one.getElement().addEventListener("upload-start", event -> refusal.setVisible(false));
        one.addFileRejectedListener(event -> refused(event.getErrorMessage()));
        return one;
    }

    private UploadI18N words() {
        var megabytes = LessonFile.MAX_BYTES / MEGABYTE;
        var words = UploadTexts.in(this::getTranslation, megabytes);
        words.getError()
                .setFileIsTooBig(getTranslation("importing.file.too-big", megabytes))
                .setIncorrectFileType(getTranslation("importing.file.unknown"));
        return words;
    }

    private Div kinds() {
        var list = new UnorderedList();
        Stream.of("word", "powerpoint", "excel", "markdown")
                .forEach(kind -> list.add(new ListItem(getTranslation("importing.kind." + kind))));
        var card = new Div(new H2(getTranslation("importing.kinds")), list);
        card.addClassNames("card", "stack");
        return card;
    }

    /** Back to choosing, with the reason. */
    void refused(String sentence) {
        upload.clearFileList();
        refusal.setText(sentence);
        refusal.setVisible(true);
    }
}
