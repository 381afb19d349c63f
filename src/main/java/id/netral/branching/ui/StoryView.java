package id.netral.branching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.netral.branching.Choice;
import id.netral.branching.Stories;
import id.netral.branching.StoryRun;
import id.netral.branching.StoryRuns;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.rules.LegalRegister;
import id.netral.security.Role;
import id.netral.verdict.Verdicts;
import jakarta.annotation.security.RolesAllowed;

/** Plays a story, one scene at a time. Each choice is kept when it is made; a reload goes on where one was. */
@Route(StoryLinks.PLAY)
@RolesAllowed(Role.Names.PESERTA)
@StyleSheet("context://css/story.css")
class StoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Stories stories;
    private final transient StoryRuns runs;
    private final transient LegalRegister register;
    private final transient Verdicts verdicts;
    private final H1 title = new H1();
    private final Paragraph place = new Paragraph();
    private final Div stage = new Div();
    private final Span spoken = new Span();

    StoryView(Stories stories, StoryRuns runs, LegalRegister register, Verdicts verdicts) {
        this.stories = stories;
        this.runs = runs;
        this.register = register;
        this.verdicts = verdicts;
        addClassName("story");
        place.addClassName("meta");
        spoken.addClassName("story-spoken");
        spoken.getElement().setAttribute("role", "status");
        add(new BackLink(StoryLinks.LIST, getTranslation("story.all")), title, place, stage, spoken);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = StoryLinks.slug(event.getRouteParameters());
        var open = runs.open(slug);
        if (open.isPresent()) {
            showRun(open.get());
        } else {
            var story = stories.current(slug).orElseThrow(NotFoundException::new);
            title.setText(story.content().title());
            place.setText(getTranslation("story.begin-meta"));
            stage.removeAll();
            stage.add(new StoryStart(story, runs.all(slug), () -> start(slug)));
        }
    }

    private void start(String slug) {
        try {
            showRun(runs.startOrResume(slug));
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
    }

    private void showRun(StoryRun run) {
        title.setText(run.story().content().title());
        if (run.open()) {
            showScene(run);
        } else {
            showEnding(run);
        }
    }

    private void showScene(StoryRun run) {
        place.setText(getTranslation("story.step", run.steps().size() + 1));
        var scene = run.scene(run.at()).orElseThrow();
        var panel = new ScenePanel(scene, run.lastChoice().orElse(null), choice -> choose(run, choice));
        stage.removeAll();
        stage.add(panel);
        if (!run.steps().isEmpty()) {
            var earlier = new Button(
                    getTranslation("story.earlier"),
                    VaadinIcon.ARROW_BACKWARD.create(),
                    event -> showPast(run, run.steps().size() - 1));
            earlier.addThemeVariants(ButtonVariant.TERTIARY);
            stage.add(earlier);
            panel.focusHeading();
        }
        announce(run, "story.spoken", scene.place());
    }

    private void showPast(StoryRun run, int index) {
        var step = run.steps().get(index);
        var scene = run.scene(step.scene()).orElseThrow();
        place.setText(getTranslation("story.step-past", step.number()));
        var panel = new ScenePanel(scene, run.choice(step).orElseThrow());
        var now = new Button(getTranslation("story.to-now"), event -> showRun(run));
        now.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(now);
        row.addClassName("row");
        if (index > 0) {
            row.addComponentAsFirst(new Button(getTranslation("story.earlier"), event -> showPast(run, index - 1)));
        }
        stage.removeAll();
        stage.add(panel, row);
        panel.focusHeading();
    }

    private void showEnding(StoryRun run) {
        place.setText(getTranslation("story.ended", run.steps().size()));
        var ending = run.ending().orElseThrow();
        var panel = new EndingPanel(ending, run.lastChoice().orElse(null), register.find(ending.articles()), verdicts);
        var slug = run.story().slug();
        stage.removeAll();
        stage.add(panel, new RunSummary(run, () -> start(slug)));
        panel.focusHeading();
        announce(run, "story.spoken-end", ending.title());
    }

    private void choose(StoryRun run, Choice choice) {
        try {
            showRun(runs.choose(run.id(), run.steps().size() + 1, run.at(), choice.id()));
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
            runs.find(run.id()).ifPresent(this::showRun);
        }
    }

    /** The heading is read because it gets the focus; what came of the choice would be missed without this. */
    private void announce(StoryRun run, String key, String heading) {
        spoken.setText(run.lastChoice()
                .map(choice -> getTranslation(key, choice.consequence(), heading))
                .orElse(""));
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }
}
