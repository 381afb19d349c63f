package id.netral.rules.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.MetaText;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.rules.citing.CitationTasks;
import id.netral.rules.citing.WaitingCitation;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;

/** What cites ended articles and waits for a reviewer, the longest waiting first. */
@Route("perlu-ditinjau")
@RolesAllowed({Role.Names.PENINJAU, Role.Names.ADMIN})
@Menu(title = "nav.stale", icon = "vaadin:eye", order = 44)
@StyleSheet("context://css/rules.css")
class StaleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHORT = 8;

    private final transient CitationTasks tasks;
    private final ZoneId zone;
    private final Paragraph count = new Paragraph();
    private final EmptyState nothing;
    private final Grid<WaitingCitation> grid = new Grid<>();

    StaleView(CitationTasks tasks, ZoneId agencyZone) {
        this.tasks = tasks;
        this.zone = agencyZone;
        addClassNames("article-view", "stack");
        count.getElement().setAttribute("role", "status");
        nothing = new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O, getTranslation("stale.none"), getTranslation("stale.none-text"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(this::card).setHeader(getPageTitle());
        grid.setItemsPageable(page -> tasks.waiting((int) page.getOffset(), page.getPageSize()));
        add(new PageHeader(getPageTitle(), getTranslation("stale.lead")), count, nothing, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.stale");
    }

    private void show() {
        var waiting = tasks.count();
        count.setText(getTranslation("stale.count", waiting));
        count.setVisible(waiting > 0);
        nothing.setVisible(waiting == 0);
        grid.setVisible(waiting > 0);
        grid.setAllRowsVisible(waiting <= SHORT);
        grid.getDataProvider().refreshAll();
    }

    private Div card(WaitingCitation task) {
        var why = new MetaText(getTranslation(
                "stale.why",
                getTranslation("citing.kind." + task.kind()),
                task.citation(),
                Formats.dateTime(task.openedAt(), zone, getLocale())));
        var confirm = new Button(getTranslation("stale.confirm"), event -> confirm(task.id()));
        confirm.setAriaLabel(getTranslation("stale.confirm-of", task.title()));
        confirm.setDisableOnClick(true);
        var card = new Div(
                new Anchor(task.address(), task.title()),
                why,
                ArticleView.link(getTranslation("stale.article"), task.article()),
                confirm);
        card.addClassName("register-summary");
        return card;
    }

    private void confirm(long task) {
        try {
            tasks.confirm(task);
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
        show();
    }
}
