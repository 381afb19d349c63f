package id.netral.assessment.ui.bank.change;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.assessment.bank.QuestionReview;
import id.netral.assessment.bank.QuestionRound;
import id.netral.assessment.bank.WaitingQuestion;
import id.netral.assessment.ui.bank.BankPaths;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.PageHeader;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Questions of published modules that wait for a second person, the longest waiting first. */
@Route(BankPaths.CHANGES)
@RolesAllowed({Role.Names.PENINJAU, Role.Names.PELATIH, Role.Names.ADMIN})
@Menu(title = "nav.bank-changes", icon = "vaadin:hourglass", order = 51)
@StyleSheet("context://css/bank.css")
class ChangesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient QuestionReview review;
    private final transient QuestionRound round;
    private final transient Catalog catalog;
    private final ZoneId zone;
    private final boolean decides;

    ChangesView(
            QuestionReview review, QuestionRound round, Catalog catalog, CurrentUser currentUser, ZoneId agencyZone) {
        var me = currentUser.require();
        this.decides = me.has(Role.PENINJAU) || me.has(Role.ADMIN);
        this.review = review;
        this.round = round;
        this.catalog = catalog;
        this.zone = agencyZone;
        addClassNames("bank", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
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

    private QueueGrid waiting(Map<ModuleId, String> titles) {
        var grid = new QueueGrid(review, titles, zone);
        if (decides) {
            grid.offer(this::approve);
        }
        return grid;
    }

    private void approve(List<WaitingQuestion> chosen) {
        var done = round.approve(chosen);
        show();
        addComponentAtIndex(1, new RoundOutcome(done));
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
