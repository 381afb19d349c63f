package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.netral.assessment.QuestionCatalogue;
import id.netral.assessment.QuestionDetail;
import id.netral.assessment.QuestionEditing;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.catalog.QuestionDefinition;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.rules.LegalRegister;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Writes a question anew: saving makes its next revision. */
@Route(BankPaths.EDIT)
@RolesAllowed({Role.Names.PELATIH, Role.Names.ADMIN})
@StyleSheet("context://css/bank.css")
class EditQuestionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient QuestionCatalogue catalogue;
    private final transient QuestionEditing editing;
    private final transient Catalog catalog;
    private final transient LegalRegister register;
    private String title = "";

    EditQuestionView(QuestionCatalogue catalogue, QuestionEditing editing, Catalog catalog, LegalRegister register) {
        this.catalogue = catalogue;
        this.editing = editing;
        this.catalog = catalog;
        this.register = register;
        addClassNames("bank", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = BankPaths.question(event.getRouteParameters());
        var question = catalogue.find(id).orElseThrow(NotFoundException::new);
        title = getTranslation("bank.edit-title", question.newest().definition().code());
        var pictures = catalog.current(question.moduleSlug())
                .map(ModuleVersion::id)
                .map(catalog::pictures)
                .orElse(List.of());
        var offer = new QuestionForm.Offer(
                catalogue.topics(question.module()), catalogue.tags(), pictures, register, catalogue.today());
        var editor = new QuestionEditor(
                offer,
                draft -> catalogue.preview(question.module(), draft),
                written -> save(question, written),
                () -> leave(id));
        editor.show(question.newest().definition(), true);
        removeAll();
        add(new PageHeader(title, getTranslation("bank.edit-lead")));
        if (question.fromPack()) {
            var hint = new Paragraph(getTranslation("bank.pack-hint"));
            hint.addClassName("bank-hint");
            add(hint);
        }
        add(editor);
    }

    private void save(QuestionDetail question, QuestionDefinition written) {
        var kept = editing.revise(question.id(), written, question.newest().number());
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
