package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.netral.assessment.bank.QuestionEditing;
import id.netral.assessment.ui.bank.body.BlankBody;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleReference;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.question.QuestionDefinition.Type;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Writes a new question for a module. The address may name the module. */
@Route(BankPaths.NEW)
@RolesAllowed({Role.Names.PELATIH, Role.Names.ADMIN})
@StyleSheet("context://css/bank.css")
class NewQuestionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient QuestionEditing editing;
    private final transient Catalog catalog;
    private final transient QuestionEditors editors;
    private final Select<ModuleReference> module = new Select<>();
    private final Div place = new Div();

    NewQuestionView(QuestionEditing editing, Catalog catalog, QuestionEditors editors) {
        this.editing = editing;
        this.catalog = catalog;
        this.editors = editors;
        addClassNames("bank", "stack");
        module.setLabel(getTranslation("bank.module"));
        module.setItems(catalog.allModules());
        module.setItemLabelGenerator(ModuleReference::title);
        module.addClassName("bank-module");
        module.addValueChangeListener(event -> write(event.getValue()));
        add(new PageHeader(getPageTitle(), getTranslation("bank.new-lead")), module, place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(BankPaths.MODULE)
                .orElse("");
        catalog.allModules().stream()
                .filter(each -> each.id().toString().equals(asked))
                .findFirst()
                .ifPresent(module::setValue);
    }

    private void write(ModuleReference chosen) {
        var editor = editors.of(
                chosen.id(),
                written -> save(chosen, written),
                () -> UI.getCurrent().navigate(QuestionsView.class));
        editor.show(blank(editing.freeCode(chosen.id())), false);
        place.removeAll();
        place.add(editor);
    }

    private static QuestionDefinition blank(String code) {
        return new QuestionDefinition(
                code, "", Difficulty.MEDIUM, "", BlankBody.of(Type.SINGLE), "", List.of(), Labels.NONE);
    }

    private void save(ModuleReference chosen, QuestionDefinition written) {
        var kept = editing.create(chosen.id(), written);
        var waiting = kept.waiting();
        Notices.success(getTranslation(waiting == null ? "bank.created" : "bank.change.waits"));
        UI.getCurrent().navigate(waiting == null ? BankPaths.question(kept.question()) : BankPaths.change(waiting));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("bank.new-title");
    }
}
