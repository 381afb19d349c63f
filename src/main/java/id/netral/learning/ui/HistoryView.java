package id.netral.learning.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.assessment.attempt.AttemptService;
import id.netral.catalog.Catalog;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.PageHeader;
import id.netral.learning.ledger.CompletionLedger;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import id.netral.security.RoleMenu;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;

/** What a person has completed and tried, and the hours of learning by year. */
@StyleSheet("context://css/history.css")
@Route(LearnerPaths.HISTORY)
@RolesAllowed(Role.Names.PESERTA)
@Menu(title = "nav.history", icon = "vaadin:clock", order = 2)
class HistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CurrentUser currentUser;
    private final transient RoleMenu menu;
    private final transient CompletionLedger ledger;
    private final transient AttemptService attempts;
    private final transient Catalog catalog;
    private final ZoneId zone;

    HistoryView(
            CurrentUser currentUser,
            RoleMenu menu,
            CompletionLedger ledger,
            AttemptService attempts,
            Catalog catalog,
            ZoneId agencyZone) {
        this.currentUser = currentUser;
        this.menu = menu;
        this.ledger = ledger;
        this.attempts = attempts;
        this.catalog = catalog;
        this.zone = agencyZone;
        addClassNames("history", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(
                getTranslation("nav.history"),
                getTranslation("history.lead"),
                new Anchor(JpView.PATH, getTranslation("jp.title"))));
        var employee = currentUser.require().employeeId();
        if (employee.isEmpty()) {
            add(new StaffStart(menu.entries()));
            return;
        }
        var completions = ledger.of(employee.get());
        var tries = attempts.history(employee.get());
        if (completions.isEmpty() && tries.isEmpty()) {
            var home = new Anchor("", getTranslation("history.to-home"));
            home.addClassName("learning-action");
            add(new EmptyState(
                    VaadinIcon.CLOCK, getTranslation("history.empty"), getTranslation("history.empty-text"), home));
            return;
        }
        var titles = new ModuleTitles(catalog);
        add(new CompletionList(completions, titles, zone), new AttemptList(tries, titles, zone));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.history");
    }
}
