package id.netral.desk.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.netral.common.ui.PageHeader;
import id.netral.desk.AnswerDesk;
import id.netral.desk.DeskQuestion;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;

/** What waits for a reviewer's answer, the newest first; who asks is not to be seen. */
@Route(WaitingQuestionsView.PATH)
@RolesAllowed(Role.Names.PENINJAU)
@Menu(title = "nav.desk-waiting", icon = "vaadin:comment-ellipsis-o", order = 46)
@StyleSheet("context://css/desk.css")
class WaitingQuestionsView extends Div implements HasDynamicTitle {

    static final String PATH = "pertanyaan-rahasia";

    private static final int PAGE = 50;

    WaitingQuestionsView(AnswerDesk desk) {
        addClassNames("stack", "list-screen");
        var grid = new Grid<DeskQuestion>();
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(PAGE);
        grid.addColumn(new ComponentRenderer<>(this::card)).setHeader(getTranslation("desk.question"));
        grid.setItemsPageable(page -> desk.open(page.getPageNumber(), page.getPageSize()), page -> desk.count());
        grid.setEmptyStateText(getTranslation("desk.none-waiting"));
        add(new PageHeader(getPageTitle(), getTranslation("desk.waiting-lead")), grid);
    }

    private QuestionCard card(DeskQuestion question) {
        return new QuestionCard(question)
                .with(new RouterLink(
                        getTranslation("desk.answer-it"), AnswerView.class, AnswerView.parameters(question.id())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.desk-waiting");
    }
}
