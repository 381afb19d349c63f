package id.netral.branching.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.netral.branching.StoryRun;
import id.netral.branching.StoryRuns;
import id.netral.common.Formats;
import id.netral.rules.LegalRegister;
import id.netral.security.Role;
import id.netral.verdict.Verdicts;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;

/** One of the person's own runs that has ended: how, and by which way. */
@Route(StoryLinks.RUN)
@RolesAllowed(Role.Names.PESERTA)
@StyleSheet("context://css/story.css")
class RunView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StoryRuns runs;
    private final transient LegalRegister register;
    private final transient Verdicts verdicts;
    private final ZoneId zone;
    private String title = "";

    RunView(StoryRuns runs, LegalRegister register, Verdicts verdicts, ZoneId agencyZone) {
        this.runs = runs;
        this.register = register;
        this.verdicts = verdicts;
        this.zone = agencyZone;
        addClassName("story");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = StoryLinks.slug(event.getRouteParameters());
        var run = StoryLinks.run(event.getRouteParameters())
                .flatMap(runs::find)
                .filter(found -> !found.open() && found.story().slug().equals(slug))
                .orElseThrow(NotFoundException::new);
        title = run.story().content().title();
        removeAll();
        var ending = run.ending().orElseThrow();
        add(
                new BackLink(StoryLinks.LIST, getTranslation("story.all")),
                new H1(title),
                when(run),
                new EndingPanel(ending, null, register.find(ending.articles()), verdicts),
                new RunSummary(run, () -> again(slug)));
    }

    private Paragraph when(StoryRun run) {
        var when = new Paragraph(
                getTranslation("story.run-when", run.number(), Formats.dateTime(run.startedAt(), zone, getLocale())));
        when.addClassName("meta");
        return when;
    }

    private void again(String slug) {
        runs.startOrResume(slug);
        UI.getCurrent().navigate(StoryLinks.play(slug));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
