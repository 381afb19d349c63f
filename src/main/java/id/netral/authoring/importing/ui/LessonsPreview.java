package id.netral.authoring.importing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import id.netral.authoring.importing.ImportPreview;
import id.netral.authoring.importing.LessonImport;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import java.util.UUID;

/** The lessons as they would be, one at a time. */
final class LessonsPreview extends Composite<Section> {

    private final transient LessonImport lessonImport;
    private final UUID id;
    private final Tabs tabs = new Tabs();
    private final Div page = new Div();

    LessonsPreview(LessonImport lessonImport, ImportPreview preview) {
        this.lessonImport = lessonImport;
        this.id = preview.id();
        getContent().addClassNames("stack");
        page.addClassNames("card", "import-page");
        page.getElement().setAttribute("tabindex", "0");
        var number = 1;
        for (var lesson : preview.file().lessons()) {
            tabs.add(new Tab(number++ + ". " + lesson.title()));
        }
        tabs.addClassName("import-lessons");
        tabs.setOrientation(Tabs.Orientation.VERTICAL);
        tabs.addSelectedChangeListener(event -> show(tabs.getSelectedIndex()));
        var both = new Div(tabs, page);
        both.addClassName("import-preview");
        getContent().add(new H2(getTranslation("importing.preview")), both);
        show(0);
    }

    private void show(int index) {
        page.removeAll();
        try {
            var lesson = lessonImport.require(id).file().lessons().get(Math.max(index, 0));
            page.add(new H3(lesson.title()));
            page.add(new BlockPreview(
                            path -> lessonImport.require(id).file().media().get(path))
                    .of(lesson.document().blocks())
                    .toArray(Component[]::new));
        } catch (RefusedException gone) {
            Notices.refusal(gone);
        }
    }
}
