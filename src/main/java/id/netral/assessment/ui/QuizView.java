package id.netral.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.netral.assessment.AttemptSummary;
import id.netral.assessment.attempt.AttemptService;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.security.CurrentUser;
import jakarta.annotation.security.PermitAll;
import java.io.Serial;

/**
 * A quiz under way. Without the frame around it: nothing distracts, and the buttons at the foot belong to the thumb. Other
 * modules begin or resume an attempt with {@link AttemptService#startOrResume} and navigate to {@code kuis/<id>}.
 */
@StyleSheet("context://css/quiz.css")
@Route(value = QuizPaths.QUIZ, autoLayout = false)
@PermitAll
class QuizView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient AttemptService attempts;
    private final transient Catalog catalog;
    private final transient CurrentUser currentUser;
    private String title = "";

    QuizView(AttemptService attempts, Catalog catalog, CurrentUser currentUser) {
        this.attempts = attempts;
        this.catalog = catalog;
        this.currentUser = currentUser;
        getContent().addClassName("quiz-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = QuizPaths.attempt(event.getRouteParameters());
        var attempt = currentUser
                .require()
                .employeeId()
                .flatMap(employee -> attempts.find(employee, id))
                .orElseThrow(NotFoundException::new);
        if (attempt.open()) {
            show(attempt, catalog.version(attempt.version()).orElseThrow());
        } else {
            event.forwardTo(QuizPaths.result(id));
        }
    }

    private void show(AttemptSummary attempt, ModuleVersion module) {
        title = getTranslation("quiz.title", module.title());
        var player = new QuizPlayer(attempt.id());
        player.whenSubmitted(() -> getUI().ifPresent(ui -> ui.navigate(QuizPaths.result(attempt.id()))));
        getContent().removeAll();
        getContent().add(header(attempt, module), player);
    }

    private Header header(AttemptSummary attempt, ModuleVersion module) {
        var leave = new Anchor(QuizPaths.module(module.slug()), VaadinIcon.ARROW_LEFT.create());
        leave.add(new Span(getTranslation("quiz.leave")));
        leave.addClassName("quiz-leave");
        var terms = attempts.terms(attempt.version());
        var meta = new Paragraph(getTranslation("quiz.meta", attempt.number(), terms.maxAttempts(), terms.passMark()));
        meta.addClassName("meta");
        var header = new Header(leave, new Div(new H1(title), meta));
        header.addClassName("quiz-header");
        return header;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
