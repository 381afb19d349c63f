package id.netral.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.netral.assessment.QuizStanding;
import id.netral.catalog.ModuleVersion;
import id.netral.common.Formats;
import java.io.Serial;
import java.time.ZoneId;

/** What a person can do after a quiz: go on, try again, or return to the module. */
final class NextSteps extends Composite<Div> {

    @Serial
    private static final long serialVersionUID = 1L;

    NextSteps(ModuleVersion module, QuizStanding standing, ZoneId zone, Runnable tryAgain) {
        getContent().addClassNames("row", "next-steps");
        var back = new Button(
                getTranslation("result.module"),
                VaadinIcon.BOOK.create(),
                click -> getUI().ifPresent(ui -> ui.navigate(QuizPaths.module(module.slug()))));
        if (standing.passed()) {
            back.addThemeVariants(ButtonVariant.PRIMARY);
        } else if (standing.open() != null || mayBegin(standing)) {
            getContent().add(again(standing, tryAgain));
        } else if (standing.attemptsLeft() > 0) {
            getContent().add(new Paragraph(whenNext(standing, zone)));
        }
        getContent().add(back);
    }

    /** The first attempt begins on the module's page, behind its lessons. */
    private static boolean mayBegin(QuizStanding standing) {
        return standing.usedAttempts() > 0
                && standing.attemptsLeft() > 0
                && standing.timing().openNow();
    }

    private String whenNext(QuizStanding standing, ZoneId zone) {
        var timing = standing.timing();
        var next = timing.nextAttemptAt();
        if (timing.closed()) {
            return getTranslation("result.closed");
        }
        return next == null
                ? getTranslation("result.read-first")
                : getTranslation("result.next-attempt", Formats.dateTime(next, zone, getLocale()));
    }

    private Button again(QuizStanding standing, Runnable tryAgain) {
        var text = standing.open() == null
                ? getTranslation("result.try-again", standing.attemptsLeft())
                : getTranslation("result.resume");
        var button = new Button(text, VaadinIcon.REFRESH.create(), click -> tryAgain.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }
}
