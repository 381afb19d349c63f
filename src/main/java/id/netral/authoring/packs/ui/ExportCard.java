package id.netral.authoring.packs.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import id.netral.authoring.packs.PackExport;
import id.netral.authoring.packs.ScormExport;
import id.netral.catalog.ModuleReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A module to choose, and the forms it can leave in. */
final class ExportCard extends Composite<Div> {

    private static final String ZIP = "application/zip";

    private final transient PackExport packs;
    private final transient ScormExport scorm;
    private final Div links = new Div();

    ExportCard(List<ModuleReference> modules, PackExport packs, ScormExport scorm) {
        this.packs = packs;
        this.scorm = scorm;
        var choice = new ComboBox<ModuleReference>(getTranslation("packs.module"));
        choice.setItems(modules);
        choice.setItemLabelGenerator(ModuleReference::title);
        choice.addClassName("packs-module");
        choice.addValueChangeListener(event -> show(event.getValue()));
        links.addClassName("packs-links");
        links.setVisible(false);
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("packs.export")),
                        new Paragraph(getTranslation("packs.export.lead")),
                        choice,
                        links);
    }

    private void show(@Nullable ModuleReference module) {
        links.removeAll();
        links.setVisible(module != null);
        if (module != null) {
            var warning = new Paragraph(getTranslation("packs.export.scorm-key"));
            warning.addClassName("meta");
            links.add(
                    link("packs.export.pack", event -> {
                        var pack = packs.export(module.slug());
                        event.setFileName(pack.fileName());
                        event.setContentType(ZIP);
                        pack.zip().writeTo(event.getOutputStream());
                    }),
                    link("packs.export.scorm", event -> {
                        var file = scorm.export(module.slug());
                        event.setFileName(file.fileName());
                        event.setContentType(ZIP);
                        file.zip().writeTo(event.getOutputStream());
                    }),
                    warning);
        }
    }

    private Anchor link(String key, DownloadHandler handler) {
        var link = new Anchor(handler, "");
        link.add(VaadinIcon.DOWNLOAD.create(), new Span(getTranslation(key)));
        link.addClassName("file-link");
        link.getElement().setAttribute("download", true);
        return link;
    }
}
