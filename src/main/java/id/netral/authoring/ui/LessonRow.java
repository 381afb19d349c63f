package id.netral.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import id.netral.authoring.DraftLesson;
import id.netral.authoring.DraftLessonId;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.DraftModule;
import id.netral.authoring.LessonUse;
import java.util.stream.Collectors;

/** One lesson in the list of a module. */
final class LessonRow {

    /** What the list around it does. */
    interface Moves {
        /** Puts a lesson at the 1-based place. */
        void to(DraftLessonId lesson, int position);

        /** Something else has changed. */
        void changed();
    }

    private final DraftLessons lessons;
    private final DraftModule draft;
    private final DraftLesson lesson;
    private final int count;
    private final Moves moves;
    private final ListItem item = new ListItem();

    LessonRow(DraftLessons lessons, DraftModule draft, DraftLesson lesson, int count, boolean writable, Moves moves) {
        this.lessons = lessons;
        this.draft = draft;
        this.lesson = lesson;
        this.count = count;
        this.moves = moves;
        item.addClassName("lesson-row");
        item.add(words());
        if (writable) {
            item.add(buttons());
            drag();
        }
    }

    ListItem item() {
        return item;
    }

    private Div words() {
        var link = new Anchor(AuthoringPaths.lesson(draft.slug(), lesson.slug()), lesson.title());
        link.addClassName("lesson-link");
        var words = new Div(link);
        words.addClassName("lesson-words");
        if (lesson.sharedFrom() != null) {
            words.add(note(item.getTranslation("draft.shared-text")));
        }
        var uses = lessons.usedIn(lesson.id());
        if (!uses.isEmpty()) {
            words.add(note(item.getTranslation(
                    "draft.used-in",
                    uses.stream().map(LessonUse::moduleTitle).distinct().collect(Collectors.joining(", ")))));
        }
        return words;
    }

    private static Span note(String text) {
        var note = new Span(text);
        note.addClassName("meta");
        return note;
    }

    private Div buttons() {
        var up = new Button(VaadinIcon.ARROW_UP.create(), event -> moves.to(lesson.id(), lesson.position() - 1));
        up.setAriaLabel(item.getTranslation("draft.move-up", lesson.title()));
        up.setEnabled(lesson.position() > 1);
        var down = new Button(VaadinIcon.ARROW_DOWN.create(), event -> moves.to(lesson.id(), lesson.position() + 1));
        down.setAriaLabel(item.getTranslation("draft.move-down", lesson.title()));
        down.setEnabled(lesson.position() < count);
        var bar = new Div(up, down, menu());
        bar.addClassName("row");
        return bar;
    }

    private MenuBar menu() {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        var more = menu.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        more.setAriaLabel(item.getTranslation("draft.more", lesson.title()));
        var items = more.getSubMenu();
        items.addItem(item.getTranslation("draft.rename"), event -> rename());
        items.addItem(item.getTranslation("draft.duplicate"), event -> duplicate());
        if (lesson.sharedFrom() != null) {
            items.addItem(item.getTranslation("draft.detach"), event -> change(() -> lessons.detach(lesson.id())));
        }
        items.addItem(item.getTranslation("draft.archive"), event -> change(() -> lessons.archive(lesson.id())));
        return menu;
    }

    private void rename() {
        var heading = item.getTranslation("draft.rename");
        new TitleDialog(heading, heading, title -> change(() -> lessons.rename(lesson.id(), title)))
                .open(lesson.title());
    }

    private void duplicate() {
        var heading = item.getTranslation("draft.duplicate");
        new TitleDialog(heading, heading, title -> change(() -> lessons.duplicate(lesson.id(), title)))
                .open(item.getTranslation("draft.copy-of", lesson.title()));
    }

    private boolean change(Runnable work) {
        var done = Attempt.to(work);
        moves.changed();
        return done;
    }

    private void drag() {
        var source = DragSource.create(item);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.setDragData(lesson.id());
        var target = DropTarget.create(item);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(event -> event.getDragData()
                .filter(DraftLessonId.class::isInstance)
                .map(DraftLessonId.class::cast)
                .filter(moved -> !moved.equals(lesson.id()))
                .ifPresent(moved -> moves.to(moved, lesson.position())));
    }
}
