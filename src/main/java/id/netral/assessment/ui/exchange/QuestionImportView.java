package id.netral.assessment.ui.exchange;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.netral.assessment.exchange.ExchangeFormat;
import id.netral.assessment.exchange.ImportPreview;
import id.netral.assessment.exchange.QuestionExport;
import id.netral.assessment.exchange.QuestionImport;
import id.netral.catalog.Catalog;
import id.netral.common.RefusedException;
import id.netral.common.ui.DownloadLink;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;

/** A trainer takes questions from a file into a module's bank: choose, look at what it would do, apply. */
@Route(ExchangePaths.IMPORT)
@RolesAllowed({Role.Names.PELATIH, Role.Names.ADMIN})
@StyleSheet("context://css/people.css")
public class QuestionImportView extends Div implements HasDynamicTitle, QuestionUpload.Listener {

    private final transient QuestionImport questionImport;
    private final transient Catalog catalog;
    private final Div content = new Div();
    private ChooseFile choosing;

    QuestionImportView(QuestionImport questionImport, QuestionExport export, Catalog catalog) {
        this.questionImport = questionImport;
        this.catalog = catalog;
        addClassNames("roster", "stack");
        content.addClassName("stack");
        var template = new DownloadLink(
                getTranslation("exchange.template.download"),
                getTranslation("exchange.template.file"),
                ExchangeFormat.EXCEL.contentType(),
                export::template);
        add(
                new PageHeader(
                        getTranslation("exchange.import.title"), getTranslation("exchange.import.lead"), template),
                content);
        choosing = choose();
    }

    private ChooseFile choose() {
        choosing = new ChooseFile(questionImport, catalog.allModules(), this);
        content.removeAll();
        content.add(choosing);
        return choosing;
    }

    @Override
    public void checked(ImportPreview preview) {
        content.removeAll();
        content.add(new ImportResult(preview, () -> confirm(preview), () -> discard(preview)));
    }

    @Override
    public void refused(RefusedException refusal) {
        choosing.refused(getTranslation(refusal.key(), refusal.arguments()));
    }

    private void confirm(ImportPreview preview) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("exchange.import.confirm"));
        dialog.setText(getTranslation("exchange.import.confirm-text", preview.added(), preview.changed()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("exchange.import.discard"));
        dialog.setConfirmText(getTranslation("exchange.import.apply", preview.added() + preview.changed()));
        dialog.addConfirmListener(event -> apply(preview));
        dialog.open();
    }

    private void apply(ImportPreview preview) {
        try {
            var done = questionImport.apply(preview.id());
            choose();
            content.addComponentAsFirst(new ImportOutcome(done, preview.fileName()));
            Notices.success(getTranslation("exchange.import.is-done", preview.fileName()));
        } catch (RefusedException refusal) {
            choose().refused(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private void discard(ImportPreview preview) {
        questionImport.discard(preview.id());
        choose();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.import.title");
    }
}
