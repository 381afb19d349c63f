package id.netral.scorm.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import id.netral.common.RefusedException;
import id.netral.common.ui.UploadTexts;
import id.netral.learning.CompletedBy;
import id.netral.scorm.ScormPackages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The module, what is to complete it, and the package; with the reason when the last one could not be taken. */
final class AddPackageCard extends Composite<Section> {

    private static final long MEGABYTE = 1024 * 1024;

    private final Paragraph refusal = new Paragraph();
    private final Upload upload;
    private volatile @Nullable ModuleId chosen;
    private volatile @Nullable CompletedBy counts;

    AddPackageCard(ScormPackages packages, List<ModuleReference> modules, Runnable taken) {
        upload = upload(new PackageUpload(packages, this::wanted, new PackageUpload.Listener() {
            @Override
            public void taken() {
                upload().clearFileList();
                refusal.setVisible(false);
                taken.run();
            }

            @Override
            public void refused(RefusedException refusal) {
                refuse(getTranslation(refusal.key(), refusal.arguments()));
            }
        }));
        refusal.addClassName("refusal-title");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("scorm.add")),
                        new Paragraph(getTranslation("scorm.add-lead", ScormPackages.MAX_BYTES / MEGABYTE)),
                        refusal,
                        module(modules),
                        counts(),
                        upload);
    }

    private Upload upload() {
        return upload;
    }

    private ComboBox<ModuleReference> module(List<ModuleReference> modules) {
        var module = new ComboBox<ModuleReference>(getTranslation("scorm.module"));
        module.setItems(modules);
        module.setItemLabelGenerator(ModuleReference::title);
        module.setHelperText(getTranslation("scorm.module-hint"));
        module.setWidthFull();
        module.addValueChangeListener(event -> {
            var value = event.getValue();
            chosen = value == null ? null : value.id();
            upload.setVisible(wanted() != null);
        });
        upload.setVisible(false);
        return module;
    }

    private RadioButtonGroup<CompletedBy> counts() {
        var group = new RadioButtonGroup<CompletedBy>(getTranslation("scorm.counts"));
        group.setItems(CompletedBy.values());
        group.setItemLabelGenerator(one -> getTranslation("scorm.counts." + one.name()));
        group.setHelperText(getTranslation("scorm.counts-hint"));
        group.addValueChangeListener(event -> {
            counts = event.getValue();
            upload.setVisible(wanted() != null);
        });
        return group;
    }

    /** Null until both are chosen. */
    private PackageUpload.@Nullable Wanted wanted() {
        var module = chosen;
        var by = counts;
        return module == null || by == null ? null : new PackageUpload.Wanted(module, by);
    }

    private Upload upload(PackageUpload handler) {
        var one = new Upload(handler);
        one.setMaxFiles(1);
        one.setMaxFileSize(Math.toIntExact(ScormPackages.MAX_BYTES));
        one.setAcceptedFileExtensions(".zip");
        one.setI18n(UploadTexts.in(this::getTranslation, ScormPackages.MAX_BYTES / MEGABYTE));
        var button = new Button(getTranslation("upload.choose"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        one.setUploadButton(button);
        // without push, the browser hears of the outcome by asking once the upload has ended
        one.addAllFinishedListener(event -> {});
        one.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        return one;
    }

    private void refuse(String sentence) {
        upload.clearFileList();
        refusal.setText(sentence);
        refusal.setVisible(true);
    }
}
