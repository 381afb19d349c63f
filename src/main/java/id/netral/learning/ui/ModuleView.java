package id.netral.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.netral.assessment.AttemptId;
import id.netral.catalog.ModuleVersion;
import id.netral.common.EmployeeId;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.learning.ModuleActivities;
import id.netral.learning.progress.LearnerModule;
import id.netral.learning.progress.LearnerModule.Stage;
import id.netral.learning.progress.Prerequisites;
import id.netral.learning.progress.Progress;
import id.netral.learning.progress.VersionChoice;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.function.BiFunction;
import org.springframework.beans.factory.ObjectProvider;

/** A module: what it teaches, its lessons, its quiz. Opening it begins it. */
@StyleSheet("context://css/module.css")
@Route("modul/:slug")
@RolesAllowed(Role.Names.PESERTA)
class ModuleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CurrentUser currentUser;
    private final transient Progress progress;
    private final transient Prerequisites prerequisites;
    private final transient VersionChoice choice;
    private final transient ObjectProvider<ModuleActivities> activities;
    private final ZoneId zone;
    private String title = "";

    ModuleView(
            CurrentUser currentUser,
            Progress progress,
            Prerequisites prerequisites,
            VersionChoice choice,
            ObjectProvider<ModuleActivities> activities,
            ZoneId agencyZone) {
        this.currentUser = currentUser;
        this.progress = progress;
        this.prerequisites = prerequisites;
        this.choice = choice;
        this.activities = activities;
        this.zone = agencyZone;
        addClassNames("module", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("slug").orElseThrow());
    }

    private void show(String slug) {
        var module = progress.open(currentUser.requireEmployee(), slug).orElseThrow(NotFoundException::new);
        title = module.version().title();
        removeAll();
        add(head(module.version()));
        addBefore(module.version());
        offerNewer(module);
        addPreTest(module);
        // what comes next stands first: the quiz once the lessons are read
        if (module.stage() == Stage.QUIZ) {
            addQuiz(module);
            addLessons(module);
        } else {
            addLessons(module);
            addQuiz(module);
        }
        addActivities(module);
        var asOf = new Paragraph(getTranslation(
                "module.as-of",
                Formats.date(module.version().asOf(), getLocale()),
                module.version().number()));
        asOf.addClassName("meta");
        add(asOf);
    }

    private void addBefore(ModuleVersion version) {
        var before = prerequisites.of(currentUser.requireEmployee(), version);
        if (!before.isEmpty()) {
            add(new PrerequisiteCard(before));
        }
    }

    private void offerNewer(LearnerModule module) {
        var me = currentUser.requireEmployee();
        choice.offer(me, module)
                .ifPresent(newer -> add(new NewerVersionCard(
                        newer,
                        () -> choose(module, () -> choice.move(me, module, newer)),
                        () -> choose(module, () -> choice.stay(me, newer)))));
        choice.changedSince(me, module)
                .ifPresent(newer -> add(new ChangedSinceCard(
                        newer,
                        () -> choose(module, () -> choice.move(me, module, newer)),
                        () -> choose(module, () -> choice.stay(me, newer)))));
    }

    private void choose(LearnerModule module, Runnable act) {
        try {
            act.run();
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
        show(module.version().slug());
    }

    private Div head(ModuleVersion version) {
        var size = new Paragraph(getTranslation(
                "module.size", version.lessons().size(), version.minutes(), Formats.number(version.jp(), getLocale())));
        size.addClassName("meta");
        var objectives = new UnorderedList();
        version.objectives().forEach(objective -> objectives.add(new ListItem(objective)));
        var learn = new Section(new H2(getTranslation("module.objectives")), objectives);
        learn.addClassName("module-objectives");
        var words = new Div(new PageHeader(version.title(), version.summary()), size, learn);
        words.addClassName("module-words");
        if (version.audience() != null) {
            words.add(new Paragraph(getTranslation("module.audience", version.audience())));
        }
        var head = new Div(new Cover(version), words);
        head.addClassName("module-head");
        return head;
    }

    private void addLessons(LearnerModule module) {
        var section = new Section(new H2(getTranslation("module.lessons")), new LessonList(module));
        section.addClassNames("card", "stack");
        if (module.stage() == Stage.READING) {
            var next = module.nextLesson();
            var action = new Anchor(
                    LearnerPaths.lesson(module.version().slug(), next),
                    getTranslation(next == 1 && module.read().isEmpty() ? "module.begin" : "home.next.lesson", next));
            action.addClassName("learning-action");
            section.add(action);
        }
        add(section);
    }

    /** Before anything was read, or once it was taken. */
    private void addPreTest(LearnerModule module) {
        var quiz = module.quiz();
        if (quiz == null || !quiz.preTest().offered()) {
            return;
        }
        var untouched = module.read().isEmpty() && quiz.usedAttempts() == 0;
        if (untouched || quiz.preTest().attempt() != null) {
            add(new PreTestCard(quiz, () -> start(module, progress::startPreTest)));
        }
    }

    private void addQuiz(LearnerModule module) {
        var quiz = module.quiz();
        if (quiz != null) {
            add(new QuizCard(module, quiz, zone, () -> start(module, progress::startQuiz)));
        }
    }

    private void addActivities(LearnerModule module) {
        var employee = currentUser.requireEmployee();
        var others = activities.stream()
                .flatMap(source -> source.of(employee, module.version().module()).stream())
                .toList();
        if (!others.isEmpty()) {
            add(new ActivityCard(others));
        }
    }

    private void start(LearnerModule module, BiFunction<EmployeeId, String, AttemptId> begin) {
        var slug = module.version().slug();
        try {
            var attempt = begin.apply(currentUser.requireEmployee(), slug);
            UI.getCurrent().navigate(LearnerPaths.quiz(attempt));
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
            show(slug); // another device has moved on; show what holds now
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
