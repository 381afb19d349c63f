package id.netral.people.ui.roster;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import id.netral.common.ui.UploadTexts;
import id.netral.people.roster.RosterImport;
import id.netral.people.ui.Refusal;
import java.util.stream.Stream;

/** First step: a workbook is chosen or dropped; afterwards how far its reading is, or why it cannot be read. */
final class ChooseFileStep extends Composite<Div> {

    // others than .xlsx may be chosen so that the server can say what to do with them
    private static final String[] CHOOSABLE = {".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".csv"};
    private static final long MEGABYTE = 1024 * 1024;

    private final Upload upload;
    private final Div choosing;
    private final Div reading = new Div();
    private final Paragraph progress = new Paragraph();
    private final Refusal refusal = new Refusal();

    /**
     * News of the reading reach the browser with its next question only: what is to be done as soon as the upload begins,
     * while the browser still listens, makes it ask.
     */
    ChooseFileStep(UploadHandler handler, Runnable begun) {
        upload = upload(handler);
        upload.getElement().addEventListener("upload-start", event -> begun.run());
        choosing = new Div(new H2(getTranslation("roster.choose.title")), upload, rules());
        choosing.addClassNames("card", "stack");
        reading.addClassNames("card", "stack");
        reading.setVisible(false);
        getContent().addClassName("stack");
        getContent().add(refusal, choosing, reading);
    }

    private Upload upload(UploadHandler handler) {
        var chosen = new Upload(handler);
        chosen.setMaxFiles(1);
        chosen.setMaxFileSize(Math.toIntExact(RosterImport.maxBytes()));
        chosen.setAcceptedFileExtensions(CHOOSABLE);
        chosen.setI18n(UploadTexts.in(this::getTranslation, RosterImport.maxBytes() / MEGABYTE));
        var button = new Button(getTranslation("upload.choose"), VaadinIcon.FILE_TABLE.create());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        chosen.setUploadButton(button);
        chosen.addFileRejectedListener(event -> refused(event.getErrorMessage()));
        return chosen;
    }

    private UnorderedList rules() {
        var rules = new UnorderedList();
        rules.addClassName("meta");
        Stream.of("columns", "nip", "kept", "left-alone")
                .map(rule -> new ListItem(getTranslation("roster.choose." + rule)))
                .forEach(rules::add);
        return rules;
    }

    /** A file has arrived. */
    void reading(String fileName) {
        refusal.clear();
        choosing.setVisible(false);
        progress.setText(getTranslation("roster.reading.rows", 0));
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("roster.reading.title", fileName));
        var stays = new Span(getTranslation("roster.reading.stays"));
        stays.addClassName("meta");
        progress.getElement().setAttribute("role", "status");
        reading.removeAll();
        reading.add(new H2(getTranslation("roster.reading.title", fileName)), bar, progress, stays);
        reading.setVisible(true);
    }

    /** So many rows have been read. */
    void progress(int rows) {
        progress.setText(getTranslation("roster.reading.rows", rows));
    }

    /** Back to choosing, with the reason. */
    void refused(String sentence) {
        reading.setVisible(false);
        choosing.setVisible(true);
        upload.clearFileList();
        refusal.say(getTranslation("roster.refused"), sentence);
    }
}
