package id.netral.assessment.ui.bank.change;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.netral.assessment.bank.QuestionReview;
import id.netral.assessment.bank.WaitingQuestion;
import id.netral.catalog.ModuleId;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What waits, the longest waiting first; whoever decides may choose many and let them in at once. */
final class QueueGrid extends Composite<Div> {

    private static final int PAGE = 50;

    private final Grid<WaitingQuestion> grid = new Grid<>();
    private final Button approve = new Button();

    QueueGrid(QuestionReview review, Map<ModuleId, String> titles, ZoneId zone) {
        grid.addClassName("bank-grid");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(PAGE);
        grid.addColumn(new ComponentRenderer<>(change -> new ChangeCard(change, titles, zone)))
                .setHeader(getTranslation("bank.questions"));
        grid.setItemsPageable(page -> review.waiting(page.getPageNumber(), page.getPageSize()), page -> review.count());
        getContent().addClassName("stack");
        getContent().add(grid);
    }

    /** Offers to choose many; the consumer gets those chosen and confirmed, the longest waiting first. */
    void offer(Consumer<List<WaitingQuestion>> approved) {
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        ((GridMultiSelectionModel<WaitingQuestion>) grid.getSelectionModel())
                .setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.VISIBLE);
        grid.asMultiSelect().addValueChangeListener(event -> count());
        approve.setIcon(VaadinIcon.CHECK.create());
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        approve.addClickListener(event -> confirm(approved));
        count();
        var bar = new Div(approve);
        bar.addClassName("bank-buttons");
        getContent().addComponentAsFirst(bar);
    }

    private void count() {
        var chosen = grid.getSelectedItems().size();
        approve.setText(getTranslation("bank.changes.approve", chosen));
        approve.setEnabled(chosen > 0);
    }

    private void confirm(Consumer<List<WaitingQuestion>> approved) {
        var chosen = grid.getSelectedItems().stream()
                .sorted(Comparator.comparingLong(change -> change.id().value()))
                .toList();
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("bank.changes.approve-question", chosen.size()));
        dialog.setText(getTranslation("bank.changes.approve-text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("bank.cancel"));
        dialog.setConfirmText(getTranslation("bank.change.approve"));
        dialog.addConfirmListener(event -> approved.accept(chosen));
        dialog.open();
    }
}
