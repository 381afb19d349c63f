package id.netral.authoring.importing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.listbox.ListBox;
import id.netral.authoring.importing.ImportPreview;
import id.netral.authoring.importing.LessonImport;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import java.util.UUID;
import java.util.stream.IntStream;

/** The lessons as they would be, one at a time. */
final class LessonsPreview extends Composite<Section> {

    private final transient LessonImport lessonImport;
    private final UUID id;
    private final ListBox<Integer> list = new ListBox<>();
    private final Div page = new Div();

    LessonsPreview(LessonImport lessonImport, ImportPreview preview) {
        this.lessonImport = lessonImport;
        this.id = preview.id();
        getContent().addClassNames("stack");
        page.addClassNames("card", "import-page");
        page.getElement().setAttribute("tabindex", "0");
        var lessons = preview.file().lessons();
        list.setItems(IntStream.range(0, lessons.size()).boxed().toList());
        list.setItemLabelGenerator(
                index -> (index + 1) + ". " + lessons.get(index).title());
        list.addClassName("import-lessons");
        list.getElement().setAttribute("aria-label", getTranslation("importing.preview"));
        list.addValueChangeListener(event -> show(event.getValue()));
        var both = new Div(list, page);
        both.addClassName("import-preview");
        getContent().add(new H2(getTranslation("importing.preview")), both);
        list.setValue(0);
    }

    private void show(int index) {
        page.removeAll();
        try {
            var lesson = lessonImport.require(id).file().lessons().get(index);
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
