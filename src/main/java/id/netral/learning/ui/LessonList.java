package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.netral.catalog.LessonSummary;
import id.netral.learning.progress.LearnerModule;

/** A module's lessons with what was read and how long each takes. */
final class LessonList extends Composite<OrderedList> {

    LessonList(LearnerModule module) {
        getContent().addClassName("lesson-list");
        module.version().lessons().forEach(lesson -> getContent().add(row(module, lesson)));
    }

    private ListItem row(LearnerModule module, LessonSummary lesson) {
        var read = module.read().contains(lesson.number());
        var mark = new Span(read ? VaadinIcon.CHECK.create() : new Span(Integer.toString(lesson.number())));
        mark.addClassName("lesson-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var title = new Span(lesson.title());
        title.addClassName("lesson-title");
        var meta = new Span(getTranslation(read ? "lesson.minutes-read" : "lesson.minutes", lesson.minutes()));
        meta.addClassName("meta");
        var link = new Anchor(LearnerPaths.lesson(module.version().slug(), lesson.number()), mark, title, meta);
        var row = new ListItem(link);
        if (read) {
            row.addClassName("lesson-read");
        }
        return row;
    }
}
