package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.assessment.QuestionReview;
import id.netral.assessment.WaitingQuestion;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.PageHeader;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;

/** Questions of published modules that wait for a second person, the longest waiting first. */
@Route(BankPaths.CHANGES)
@RolesAllowed({Role.Names.PENINJAU, Role.Names.PELATIH, Role.Names.ADMIN})
@Menu(title = "nav.bank-changes", icon = "vaadin:hourglass", order = 51)
@StyleSheet("context://css/bank.css")
class ChangesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient QuestionReview review;
    private final transient Catalog catalog;
    private final ZoneId zone;

    ChangesView(QuestionReview review, Catalog catalog, ZoneId agencyZone) {
        this.review = review;
        this.catalog = catalog;
        this.zone = agencyZone;
        addClassNames("bank", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var titles =
                catalog.allModules().stream().collect(Collectors.toMap(ModuleReference::id, ModuleReference::title));
        removeAll();
        add(new PageHeader(getPageTitle(), getTranslation("bank.changes.lead")));
        if (review.count() == 0) {
            add(new EmptyState(
                    VaadinIcon.HOURGLASS,
                    getTranslation("bank.changes.none"),
                    getTranslation("bank.changes.none-text")));
        } else {
            add(waiting(titles));
        }
        addReturned(titles);
    }

    private Grid<WaitingQuestion> waiting(Map<ModuleId, String> titles) {
        var grid = new Grid<WaitingQuestion>();
        grid.addClassName("bank-grid");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(PAGE);
        grid.addColumn(new ComponentRenderer<>(change -> new ChangeCard(change, titles, zone)))
                .setHeader(getTranslation("bank.questions"));
        grid.setItemsPageable(page -> review.waiting(page.getPageNumber(), page.getPageSize()), page -> review.count());
        return grid;
    }

    private void addReturned(Map<ModuleId, String> titles) {
        var returned = review.returned();
        if (!returned.isEmpty()) {
            var section = new Section(new H2(getTranslation("bank.changes.returned")));
            section.addClassNames("card", "stack");
            returned.forEach(change -> section.add(new ChangeCard(change, titles, zone)));
            add(section);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.bank-changes");
    }
}
