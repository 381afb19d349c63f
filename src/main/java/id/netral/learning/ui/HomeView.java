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
import id.netral.common.EmployeeId;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.PageHeader;
import id.netral.learning.duty.WithdrawnModules;
import id.netral.learning.jp.JpStatements;
import id.netral.learning.progress.LearnerModule;
import id.netral.learning.progress.Progress;
import id.netral.learning.progress.VersionChoice;
import id.netral.rules.RegionalElections;
import id.netral.security.CurrentUser;
import id.netral.security.RoleMenu;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

/** The learner's home: what is due, the one next step, hours of learning this year, what else is on offer. */
@StyleSheet("context://css/home.css")
@Route("")
@PermitAll
@Menu(title = "nav.home", icon = "vaadin:home-o", order = 1)
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CurrentUser currentUser;
    private final transient RoleMenu menu;
    private final transient Progress progress;
    private final transient WithdrawnModules withdrawn;
    private final transient VersionChoice choice;
    private final transient JpStatements hours;
    private final transient RegionalElections elections;
    private final transient Clock clock;
    private final ZoneId zone;

    HomeView(
            CurrentUser currentUser,
            RoleMenu menu,
            Progress progress,
            WithdrawnModules withdrawn,
            VersionChoice choice,
            JpStatements hours,
            RegionalElections elections,
            Clock clock,
            ZoneId agencyZone) {
        this.currentUser = currentUser;
        this.menu = menu;
        this.progress = progress;
        this.withdrawn = withdrawn;
        this.choice = choice;
        this.hours = hours;
        this.elections = elections;
        this.clock = clock;
        this.zone = agencyZone;
        addClassNames("home", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var user = currentUser.require();
        var employee = user.employeeId();
        var greeting = getTranslation("home.greeting", FirstName.of(user.displayName()));
        if (employee.isEmpty()) {
            add(new PageHeader(greeting, ""), new StaffStart(menu.entries()));
            return;
        }
        var modules = progress.of(employee.get());
        add(new PageHeader(greeting, lead(modules)));
        var gone = withdrawn.of(employee.get());
        if (!gone.isEmpty()) {
            add(new WithdrawnCard(gone));
        }
        var changed = choice.changes(employee.get(), modules);
        if (!changed.isEmpty()) {
            add(new ChangedModulesCard(changed));
        }
        showModules(employee.get(), modules);
    }

    private String lead(List<LearnerModule> modules) {
        var due = modules.stream().filter(LearnerModule::due).count();
        return due == 0 ? getTranslation("home.nothing-due") : getTranslation("home.due-count", due);
    }

    private void showModules(EmployeeId employee, List<LearnerModule> modules) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var top = new Div();
        top.addClassName("home-top");
        NextStep.among(modules).ifPresent(step -> top.add(new NextStepCard(step, today)));
        top.add(new JpCard(hours.standing(employee)));
        add(top);
        var running = elections.of(employee, today);
        if (!running.isEmpty()) {
            add(new RunningElectionsCard(running, today));
        }
        if (modules.isEmpty()) {
            add(new EmptyState(VaadinIcon.BOOK, getTranslation("home.empty"), getTranslation("home.empty-text")));
        }
        addSection("home.due", LearnerModule::due, modules, today);
        addSection("home.suggested", LearnerModule::suggested, modules, today);
        addSection("home.offer", module -> !module.due() && !module.suggested() && !module.done(), modules, today);
        addSection("home.done", LearnerModule::done, modules, today);
        add(new DeclarationLink());
        add(new Anchor(LearnerPaths.REMINDERS, getTranslation("reminder.link")));
        add(mayI());
    }

    /** To the page for everybody; it is no screen of this application. */
    private Anchor mayI() {
        var link = new Anchor("boleh", getTranslation("home.mayI"));
        link.setRouterIgnore(true);
        return link;
    }

    private void addSection(String title, Predicate<LearnerModule> which, List<LearnerModule> all, LocalDate today) {
        var modules = all.stream().filter(which).sorted(NextStep.BY_DEADLINE).toList();
        if (!modules.isEmpty()) {
            add(new ModuleSection(getTranslation(title), modules, today, zone));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.home");
    }
}
