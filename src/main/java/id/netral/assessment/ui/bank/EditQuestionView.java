package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.netral.assessment.bank.QuestionCatalogue;
import id.netral.assessment.bank.QuestionDetail;
import id.netral.assessment.bank.QuestionEditing;
import id.netral.assessment.bank.QuestionReview;
import id.netral.assessment.bank.WaitingQuestion;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.question.QuestionDefinition;
import id.netral.security.AccountId;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;

/**
 * Writes a question anew: saving makes its next revision. While a text of the same person waits, that one is gone on with;
 * while somebody else's does, there is nothing to write.
 */
@Route(BankPaths.EDIT)
@RolesAllowed({Role.Names.PELATIH, Role.Names.ADMIN})
@StyleSheet("context://css/bank.css")
class EditQuestionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient QuestionCatalogue catalogue;
    private final transient QuestionEditing editing;
    private final transient QuestionReview review;
    private final transient QuestionEditors editors;
    private final transient AccountId me;
    private String title = "";

    EditQuestionView(
            QuestionCatalogue catalogue,
            QuestionEditing editing,
            QuestionReview review,
            QuestionEditors editors,
            CurrentUser currentUser) {
        this.catalogue = catalogue;
        this.editing = editing;
        this.review = review;
        this.editors = editors;
        this.me = currentUser.require().account();
        addClassNames("bank", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var question =
                catalogue.find(BankPaths.question(event.getRouteParameters())).orElseThrow(NotFoundException::new);
        title = getTranslation("bank.edit-title", question.newest().definition().code());
        removeAll();
        review.of(question.id())
                .ifPresentOrElse(waiting -> waits(waiting, question.id(), event), () -> write(question));
    }

    private void waits(WaitingQuestion waiting, long question, BeforeEnterEvent event) {
        if (waiting.writtenBy().equals(me)) {
            event.forwardTo(BankPaths.editChange(waiting.id()));
            return;
        }
        var words = new Div(
                new Paragraph(getTranslation("bank.change.one-waits-text")),
                link(BankPaths.change(waiting.id()), "bank.change.look"),
                link(BankPaths.question(question), "bank.edit-back"));
        words.addClassNames("card", "stack");
        add(new PageHeader(title, getTranslation("bank.change.one-waits", waiting.author())), words);
    }

    private Anchor link(String path, String text) {
        var link = new Anchor(path, getTranslation(text));
        link.addClassName("bank-link");
        return link;
    }

    private void write(QuestionDetail question) {
        add(new PageHeader(title, getTranslation("bank.edit-lead")));
        if (question.fromPack()) {
            var hint = new Paragraph(getTranslation("bank.pack-hint"));
            hint.addClassName("bank-hint");
            add(hint);
        }
        var editor = editors.of(question.module(), written -> save(question, written), () -> leave(question.id()));
        editor.show(question.newest().definition(), true);
        add(editor);
    }

    private void save(QuestionDetail question, QuestionDefinition written) {
        var kept = editing.revise(question.id(), written, question.newest());
        if (kept.waits()) {
            Notices.success(getTranslation("bank.change.waits"));
        } else {
            Notices.success(
                    kept.revision() == question.newest().number()
                            ? getTranslation("bank.unchanged")
                            : getTranslation("bank.revised", kept.revision()));
        }
        leave(question.id());
    }

    private static void leave(long question) {
        UI.getCurrent().navigate(BankPaths.question(question));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
