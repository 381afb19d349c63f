package id.netral.authoring.importing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.authoring.DraftId;
import id.netral.authoring.Drafts;
import id.netral.authoring.importing.ImportPreview;
import id.netral.authoring.importing.LessonImport;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A trainer brings a Word or PowerPoint file in: choose, look at what comes over, put it into a draft. */
@Route("impor-naskah")
@RolesAllowed({Role.Names.PELATIH, Role.Names.ADMIN})
@Menu(title = "nav.lesson-import", icon = "vaadin:file-add", order = 41)
@StyleSheet("context://css/importing.css")
class LessonImportView extends Div implements HasDynamicTitle, LessonUpload.Listener, ImportTarget.Listener {

    private final transient LessonImport lessonImport;
    private final transient Drafts drafts;
    private final Div content = new Div();
    private ChooseLessonFile choosing;

    LessonImportView(LessonImport lessonImport, Drafts drafts) {
        this.lessonImport = lessonImport;
        this.drafts = drafts;
        addClassNames("lesson-import", "stack");
        content.addClassName("stack");
        add(new PageHeader(getTranslation("importing.title"), getTranslation("importing.lead")), content);
        choosing = choose();
    }

    private ChooseLessonFile choose() {
        choosing = new ChooseLessonFile(lessonImport, this);
        content.removeAll();
        content.add(choosing);
        return choosing;
    }

    @Override
    public void begun() {
        choosing.begun();
    }

    @Override
    public void read(ImportPreview preview) {
        content.removeAll();
        content.add(
                new ImportSummary(preview),
                new ImportTarget(preview, drafts, this),
                new ReportSections(preview.file().report()));
        if (!preview.file().lessons().isEmpty()) {
            content.add(new LessonsPreview(lessonImport, preview));
        }
    }

    @Override
    public void refused(RefusedException refusal) {
        choosing.refused(getTranslation(refusal.key(), refusal.arguments()));
    }

    @Override
    public void apply(UUID id, @Nullable DraftId into, String title) {
        try {
            var draft = lessonImport.apply(id, into, title);
            UI.getCurrent().navigate("naskah/" + draft.slug());
            UI.getCurrent().getPage().executeJs("window.scrollTo(0, 0)"); // the button was far down
            Notices.success(getTranslation("importing.done", draft.facts().title()));
        } catch (RefusedException refusal) {
            if (refusal.key().equals("importing.gone")) {
                choose().refused(getTranslation(refusal.key()));
            } else {
                Notices.refusal(refusal);
            }
        }
    }

    @Override
    public void discard(UUID id) {
        lessonImport.discard(id);
        choose();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("importing.title");
    }
}
