package id.netral.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.netral.authoring.DraftLesson;
import id.netral.authoring.DraftLessonId;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.DraftModule;

/** The lessons of a module: put in order by dragging or by buttons, added, taken out, used elsewhere. */
final class LessonSection extends Composite<Section> {

    private final transient DraftLessons lessons;
    private final transient DraftModule draft;
    private final boolean writable;
    private final OrderedList rows = new OrderedList();
    private final ArchivedLessons archived;
    private final Paragraph none = new Paragraph(getTranslation("draft.no-lessons"));
    private final Paragraph spoken = new Paragraph();

    LessonSection(DraftLessons lessons, DraftModule draft, boolean writable) {
        this.lessons = lessons;
        this.draft = draft;
        this.writable = writable;
        this.archived = new ArchivedLessons(lessons, draft, writable, this::show);
        rows.addClassName("draft-lessons");
        none.addClassName("meta");
        spoken.addClassName("visually-hidden");
        spoken.getElement().setAttribute("role", "status");
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("draft.lessons")), none, rows);
        if (writable) {
            getContent().add(buttons());
        }
        getContent().add(archived, spoken);
        show();
    }

    private Div buttons() {
        var add = new Button(
                getTranslation("draft.add-lesson"),
                VaadinIcon.PLUS.create(),
                event -> new TitleDialog(
                                getTranslation("draft.add-lesson"), getTranslation("draft.begin-do"), this::add)
                        .open(""));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var reuse = new Button(
                getTranslation("draft.reuse-lesson"),
                event -> new SharedLessonDialog(lessons, draft.id(), this::share).open());
        var bar = new Div(add, reuse);
        bar.addClassName("row");
        return bar;
    }

    private boolean add(String title) {
        return Attempt.to(() -> {
            var lesson = lessons.find(lessons.add(draft.id(), title)).orElseThrow();
            UI.getCurrent().navigate(AuthoringPaths.lesson(draft.slug(), lesson.slug()));
        });
    }

    private boolean share(DraftLessonId lesson) {
        var done = Attempt.to(() -> lessons.share(draft.id(), lesson));
        show();
        return done;
    }

    private void show() {
        rows.removeAll();
        var all = lessons.of(draft.id());
        all.forEach(lesson -> rows.add(row(lesson, all.size())));
        none.setVisible(all.isEmpty());
        archived.show();
    }

    private ListItem row(DraftLesson lesson, int count) {
        var row = new LessonRow(lessons, draft, lesson, count, writable, new LessonRow.Moves() {
            @Override
            public void to(DraftLessonId moved, int position) {
                move(moved, position);
            }

            @Override
            public void changed() {
                show();
            }
        });
        return row.item();
    }

    private void move(DraftLessonId moved, int position) {
        if (Attempt.to(() -> lessons.move(moved, position))) {
            lessons.find(moved).ifPresent(lesson -> {
                show();
                spoken.setText(getTranslation("draft.moved", lesson.title(), lesson.position()));
                focus(lesson.position());
            });
        }
    }

    /** The lesson moved keeps the focus, so that it can be moved on by keyboard. */
    private void focus(int position) {
        rows.getElement()
                .executeJs(
                        "requestAnimationFrame(() => this.children[$0 - 1]?.querySelector('.lesson-link')?.focus())",
                        position);
    }
}
