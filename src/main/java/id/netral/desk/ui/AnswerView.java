package id.netral.desk.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.netral.common.RefusedException;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.desk.AnswerDesk;
import id.netral.desk.DeskQuestion;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.regex.Pattern;

/** A reviewer answers one question. */
@Route(WaitingQuestionsView.PATH + "/:" + AnswerView.NUMBER)
@RolesAllowed(Role.Names.PENINJAU)
@StyleSheet("context://css/desk.css")
class AnswerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String NUMBER = "nomor";

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

    private final transient AnswerDesk desk;

    AnswerView(AnswerDesk desk) {
        this.desk = desk;
        addClassName("stack");
    }

    static RouteParameters parameters(long question) {
        return new RouteParameters(NUMBER, Long.toString(question));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = event.getRouteParameters()
                .get(NUMBER)
                .filter(DIGITS.asMatchPredicate())
                .orElseThrow(NotFoundException::new);
        removeAll();
        add(new PageHeader(getPageTitle(), getTranslation("desk.answer-lead")));
        desk.find(Long.parseLong(number)).ifPresentOrElse(this::show, this::showNothing);
    }

    private void show(DeskQuestion question) {
        add(new QuestionCard(question), new AnswerForm(desk, form -> answer(question, form)));
    }

    private void showNothing() {
        add(new EmptyState(
                VaadinIcon.COMMENTS_O,
                getTranslation("desk.not-waiting"),
                getTranslation("desk.not-waiting-text"),
                new RouterLink(getTranslation("nav.desk-waiting"), WaitingQuestionsView.class)));
    }

    private void answer(DeskQuestion question, AnswerForm form) {
        try {
            desk.answer(question.id(), form.text(), form.word(), form.articles());
        } catch (RefusedException refusal) {
            Notices.refusal(refusal); // what was written stays in the form
            return;
        }
        Notices.success(getTranslation("desk.answer-sent"));
        UI.getCurrent().navigate(WaitingQuestionsView.class);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.answer-title");
    }
}
