package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.netral.catalog.LessonSummary;
import id.netral.common.ui.StatusBadge;
import id.netral.learning.progress.LearnerModule;
import id.netral.learning.progress.LearnerModule.Stage;
import java.time.LocalDate;

/** The one big thing to do next. */
final class NextStepCard extends Composite<Section> {

    NextStepCard(NextStep step, LocalDate today) {
        var module = step.module();
        var body = new Div();
        body.addClassNames("next-step-body");
        var duty = module.duty();
        if (duty != null && duty.dueOn() != null) {
            var words = DueWords.of(duty.dueOn(), today, getLocale());
            body.add(new StatusBadge(getTranslation(words.key(), words.argument()), words.tone()));
        }
        body.add(new H2(module.version().title()), new Paragraph(detail(module)));
        var action = new Anchor(step.path(), getTranslation(step.key(), module.nextLesson()));
        action.addClassName("learning-action");
        body.add(action);
        getContent().addClassNames("card", "next-step");
        getContent().add(new Cover(module.version()), body);
    }

    private String detail(LearnerModule module) {
        var version = module.version();
        if (module.stage() != Stage.READING) {
            return module.stage() == Stage.QUIZ ? getTranslation("home.next.quiz-detail") : version.summary();
        }
        return version.lessons().stream()
                .filter(lesson -> lesson.number() == module.nextLesson())
                .findFirst()
                .map(this::lesson)
                .orElse(version.summary());
    }

    private String lesson(LessonSummary lesson) {
        return getTranslation("home.next.lesson-detail", lesson.title(), lesson.minutes());
    }
}
