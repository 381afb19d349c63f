package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.netral.assessment.bank.QuestionListing;
import java.time.LocalDate;
import java.util.List;

/** Questions, page by page; every row is a card, so a phone shows it too. */
final class QuestionGrid extends Composite<Grid<QuestionListing>> {

    private static final int PAGE = 50;

    /** Fetches one page. */
    @FunctionalInterface
    interface Pages {
        List<QuestionListing> fetch(int offset, int limit);
    }

    QuestionGrid(Pages pages, LocalDate today) {
        var grid = getContent();
        grid.addClassName("bank-grid");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(PAGE);
        grid.addColumn(new ComponentRenderer<>(question -> new QuestionCard(question, today)))
                .setHeader(getTranslation("bank.questions"))
                .setFlexGrow(1);
        grid.setItems(query -> pages.fetch(query.getOffset(), query.getLimit()).stream());
    }

    void refresh() {
        getContent().getDataProvider().refreshAll();
    }
}
