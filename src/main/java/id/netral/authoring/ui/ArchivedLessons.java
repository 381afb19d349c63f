package id.netral.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.netral.authoring.DraftLesson;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.DraftModule;

/** Lessons taken out of the module: back again, or gone for good. */
final class ArchivedLessons extends Composite<Details> {

    private final transient DraftLessons lessons;
    private final transient DraftModule draft;
    private final boolean writable;
    private final transient Runnable changed;
    private final Div rows = new Div();

    ArchivedLessons(DraftLessons lessons, DraftModule draft, boolean writable, Runnable changed) {
        this.lessons = lessons;
        this.draft = draft;
        this.writable = writable;
        this.changed = changed;
        rows.addClassName("stack");
        getContent().add(rows);
    }

    void show() {
        rows.removeAll();
        var all = lessons.archived(draft.id());
        getContent().setSummaryText(getTranslation("draft.archived-lessons", all.size()));
        getContent().setVisible(!all.isEmpty());
        all.forEach(lesson -> rows.add(row(lesson)));
    }

    private Div row(DraftLesson lesson) {
        var row = new Div(new Span(lesson.title()));
        row.addClassName("row");
        if (writable) {
            var back = new Button(
                    getTranslation("draft.bring-back"), event -> change(() -> lessons.bringBack(lesson.id())));
            back.setAriaLabel(getTranslation("draft.bring-back-of", lesson.title()));
            var delete = new Button(getTranslation("draft.delete"), event -> change(() -> lessons.delete(lesson.id())));
            delete.setAriaLabel(getTranslation("draft.delete-of", lesson.title()));
            row.add(back, delete);
        }
        return row;
    }

    private void change(Runnable work) {
        Attempt.to(work);
        changed.run();
    }
}
