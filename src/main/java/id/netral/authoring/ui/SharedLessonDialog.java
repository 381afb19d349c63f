package id.netral.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.netral.authoring.DraftId;
import id.netral.authoring.DraftLessonId;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.LessonUse;
import java.util.function.Predicate;

/** Chooses a lesson of another module whose text is to be shown here, too. */
final class SharedLessonDialog extends Composite<Dialog> {

    SharedLessonDialog(DraftLessons lessons, DraftId draft, Predicate<DraftLessonId> share) {
        var lesson = new ComboBox<LessonUse>(getTranslation("draft.other-lesson"));
        lesson.setItemsWithFilterConverter(
                query ->
                        lessons
                                .shareable(draft, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                                .stream(),
                words -> words);
        lesson.setItemLabelGenerator(use -> use.lessonTitle() + " – " + use.moduleTitle());
        lesson.setWidthFull();
        var form = new Div(new Paragraph(getTranslation("draft.reuse-text")), lesson);
        form.addClassName("stack");
        var dialog = getContent();
        dialog.setHeaderTitle(getTranslation("draft.reuse-lesson"));
        dialog.setWidth("min(36rem, calc(100vw - 2rem))");
        dialog.add(form);
        var confirm = new Button(
                getTranslation("draft.reuse-do"),
                event -> lesson.getOptionalValue()
                        .map(LessonUse::lesson)
                        .filter(share)
                        .ifPresent(shared -> dialog.close()));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("draft.cancel"), event -> dialog.close()), confirm);
    }

    void open() {
        getContent().open();
    }
}
