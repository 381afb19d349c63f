package id.netral.assessment.ui.bank.change;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.netral.assessment.bank.QuestionCatalogue;
import id.netral.assessment.bank.QuestionChangeId;
import id.netral.assessment.bank.QuestionReview;
import id.netral.assessment.bank.QuestionRewriting;
import id.netral.assessment.bank.WaitingQuestion;
import id.netral.assessment.ui.bank.BankPaths;
import id.netral.assessment.ui.bank.QuestionEditors;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.question.QuestionDefinition;
import id.netral.security.AccountId;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;

/** Its author goes on with a text that waits for a second person, or was given back. */
@Route(BankPaths.EDIT_CHANGE)
@RolesAllowed({Role.Names.PELATIH, Role.Names.ADMIN})
@StyleSheet("context://css/bank.css")
class EditChangeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient QuestionReview review;
    private final transient QuestionRewriting rewriting;
    private final transient QuestionCatalogue catalogue;
    private final transient QuestionEditors editors;
    private final transient AccountId me;
    private String title = "";

    EditChangeView(
            QuestionReview review,
            QuestionRewriting rewriting,
            QuestionCatalogue catalogue,
            QuestionEditors editors,
            CurrentUser currentUser) {
        this.review = review;
        this.rewriting = rewriting;
        this.catalogue = catalogue;
        this.editors = editors;
        this.me = currentUser.require().account();
        addClassNames("bank", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var change = review.find(BankPaths.change(event.getRouteParameters())).orElseThrow(NotFoundException::new);
        if (!change.writtenBy().equals(me) || !(change.waiting() || change.returned())) {
            event.forwardTo(BankPaths.change(change.id()));
            return;
        }
        title = getTranslation("bank.change.edit-title", change.definition().code());
        removeAll();
        add(new PageHeader(title, getTranslation("bank.edit-lead")));
        hint(change.waiting() ? "bank.change.edit-waits" : "bank.change.returned-why", change.reason());
        var newest = newest(change);
        if (newest != change.basedOn()) {
            hint("bank.change.edit-stale", newest);
        }
        var editor = editors.of(change.module(), written -> save(change, written, newest), () -> leave(change.id()));
        editor.show(change.definition(), true);
        add(editor);
    }

    private int newest(WaitingQuestion change) {
        var question = change.question();
        return question == null
                ? 0
                : catalogue
                        .find(question)
                        .orElseThrow(NotFoundException::new)
                        .newest()
                        .number();
    }

    private void hint(String key, Object... arguments) {
        var hint = new Paragraph(getTranslation(key, arguments));
        hint.addClassName("bank-hint");
        add(hint);
    }

    private void save(WaitingQuestion change, QuestionDefinition written, int newest) {
        rewriting.rewrite(change, written, newest);
        Notices.success(getTranslation("bank.change.waits"));
        leave(change.id());
    }

    private static void leave(QuestionChangeId change) {
        UI.getCurrent().navigate(BankPaths.change(change));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
