package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.netral.learning.progress.OpenLesson;

/** Back and on, within thumb's reach. Going on means the lesson was read. */
final class LessonBar extends Composite<Nav> {

    LessonBar(OpenLesson lesson, Runnable goOn) {
        getContent().addClassName("lesson-bar");
        getContent().setAriaLabel(getTranslation("lesson.bar"));
        var slug = lesson.version().slug();
        var number = lesson.content().number();
        var first = number == 1;
        var back = new Anchor(
                first ? LearnerPaths.module(slug) : LearnerPaths.lesson(slug, number - 1),
                VaadinIcon.ARROW_LEFT.create(),
                new Span(getTranslation(first ? "lesson.to-module" : "lesson.previous")));
        back.addClassNames("learning-action", "learning-action-quiet", "lesson-previous");
        var on = new Button(getTranslation(words(lesson)), VaadinIcon.ARROW_RIGHT.create(), event -> {
            try {
                goOn.run();
            } finally {
                event.getSource().setEnabled(true); // when going on failed, one may try again
            }
        });
        on.setIconAfterText(true);
        on.addThemeVariants(ButtonVariant.PRIMARY);
        on.addClassName("lesson-next");
        on.setDisableOnClick(true);
        getContent().add(back, on);
    }

    private static String words(OpenLesson lesson) {
        if (!lesson.last()) {
            return "lesson.next";
        }
        return lesson.completed() ? "lesson.finish" : "lesson.to-quiz";
    }
}
