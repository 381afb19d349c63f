package id.netral.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.desk.AskDesk;
import id.netral.desk.DeskQuestion;
import id.netral.rules.LegalRegister;
import id.netral.verdict.Situation;
import id.netral.verdict.SituationWords;
import id.netral.verdict.page.VerdictLinks;
import jakarta.annotation.security.PermitAll;

/**
 * A person asks in confidence and reads the answers. The address may hold a situation in the vocabulary's words; own words
 * stay out of it, where proxies would log them beside the session.
 */
@Route(VerdictLinks.DESK)
@PermitAll
@Menu(title = "nav.desk", icon = "vaadin:comments-o", order = 6)
@StyleSheet("context://css/verdict.css")
@StyleSheet("context://css/desk.css")
class AskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AskDesk desk;
    private final transient LegalRegister register;
    private final Div own = new Div();
    private transient Situation situation = Situation.open();

    AskView(AskDesk desk, LegalRegister register) {
        this.desk = desk;
        this.register = register;
        addClassName("stack");
        own.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        situation = SituationWords.read(event.getLocation().getQueryParameters().getParameters())
                .orElse(Situation.open());
        removeAll();
        add(
                new PageHeader(getPageTitle(), getTranslation("desk.lead")),
                new Paragraph(getTranslation("desk.no-names")),
                new AskForm(desk.told(situation), this::ask),
                own);
        showOwn();
    }

    private boolean ask(String text) {
        return done(() -> desk.ask(situation, text), "desk.sent");
    }

    private boolean done(Runnable act, String sentence) {
        try {
            act.run();
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
            return false;
        } finally {
            showOwn();
        }
        Notices.success(getTranslation(sentence));
        return true;
    }

    private void showOwn() {
        own.removeAll();
        own.add(new H2(getTranslation("desk.own")));
        var questions = desk.own();
        if (questions.isEmpty()) {
            own.add(new Paragraph(getTranslation("desk.own-none")));
        }
        questions.forEach(question -> own.add(new QuestionCard(question).with(below(question))));
    }

    private Component below(DeskQuestion question) {
        var answer = question.answer();
        if (answer != null) {
            return new AnswerText(answer, register.find(answer.articles()));
        }
        var takeBack = new Button(
                getTranslation("desk.take-back"), event -> done(() -> desk.takeBack(question.id()), "desk.taken-back"));
        takeBack.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(new Paragraph(getTranslation("desk.waiting")), takeBack);
        row.addClassName("row");
        return row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.desk");
    }
}
