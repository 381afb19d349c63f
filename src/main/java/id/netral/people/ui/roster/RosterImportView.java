package id.netral.people.ui.roster;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.people.Organisation;
import id.netral.people.UnitReference;
import id.netral.people.roster.RosterCounts;
import id.netral.people.roster.RosterFiles;
import id.netral.people.roster.RosterImport;
import id.netral.people.roster.RosterPreview;
import id.netral.people.roster.delivery.RosterDeliveries;
import id.netral.people.ui.FileLink;
import id.netral.people.ui.PeoplePaths;
import id.netral.people.ui.roster.StepList.Step;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;

/** HR takes the agency's roster over: choose the file, look at what it would do, apply it. */
@Route(PeoplePaths.IMPORT)
@RolesAllowed({Role.Names.SDM, Role.Names.ADMIN})
@Menu(title = "nav.roster", icon = "vaadin:upload", order = 22)
@StyleSheet("context://css/people.css")
class RosterImportView extends Div implements HasDynamicTitle, RosterUpload.Listener {

    private static final int LOOK_EVERY = 600;
    private static final int NEVER = -1;
    private static final String CHANGED_MEANWHILE = "roster.apply.changed";

    private final transient RosterImport rosterImport;
    private final transient RosterFiles files;
    private final transient RosterDeliveries deliveries;
    private final transient Organisation organisation;
    private final transient ZoneId zone;
    private final transient Backstage backstage;
    private final StepList steps = new StepList();
    private final Div content = new Div();
    private ChooseFileStep choosing;
    private @Nullable CheckStep checking;

    RosterImportView(
            RosterImport rosterImport,
            RosterFiles files,
            RosterDeliveries deliveries,
            Organisation organisation,
            ZoneId agencyZone,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) {
        this.rosterImport = rosterImport;
        this.files = files;
        this.deliveries = deliveries;
        this.organisation = organisation;
        this.zone = agencyZone;
        this.backstage = new Backstage(executor);
        addClassNames("roster", "stack");
        content.addClassName("stack");
        var template = new FileLink(
                getTranslation("roster.template.download"), getTranslation("roster.template.file"), files::template);
        var earlier = new Anchor(PeoplePaths.IMPORTS, getTranslation("roster.history.link"));
        earlier.addClassName("file-link");
        add(
                new PageHeader(getTranslation("nav.roster"), getTranslation("roster.lead"), template, earlier),
                steps,
                content);
        choosing = choose();
    }

    private ChooseFileStep choose() {
        choosing = new ChooseFileStep(new RosterUpload(rosterImport, this), () -> watch(true));
        show(Step.CHOOSE, choosing);
        content.add(new WaitingDeliveries(deliveries.waiting(), zone, this::look, this::discard));
        return choosing;
    }

    private void look(long delivery) {
        try {
            check(rosterImport.open(delivery));
        } catch (RefusedException refusal) {
            choose().refused(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private void discard(long delivery) {
        new DiscardQuestion(() -> {
                    try {
                        deliveries.discard(delivery);
                    } catch (RefusedException refusal) {
                        Notices.refusal(refusal);
                    }
                    choose();
                })
                .open();
    }

    @Override
    public void reading(String fileName) {
        watch(true);
        choosing.reading(fileName);
    }

    @Override
    public void progress(int rows) {
        choosing.progress(rows);
    }

    @Override
    public void read(RosterPreview preview) {
        watch(false);
        check(preview);
    }

    @Override
    public void refused(RefusedException refusal) {
        watch(false);
        choosing.refused(getTranslation(refusal.key(), refusal.arguments()));
    }

    private CheckStep check(RosterPreview preview) {
        var tree = organisation.today();
        var units = tree.all().stream()
                .map(unit -> new UnitReference(unit.id(), tree.pathName(unit.id())))
                .sorted(Comparator.comparing(UnitReference::name))
                .toList();
        checking = new CheckStep(preview, rosterImport, files, units, () -> confirm(preview), this::choose);
        show(Step.CHECK, checking);
        return checking;
    }

    private void confirm(RosterPreview preview) {
        var step = checking;
        if (step != null) {
            var many = step.manyMayLeave();
            new ApplyQuestion(
                            preview, rosterImport.departure(preview.id()), step.undecided(), () -> apply(preview, many))
                    .open();
        }
    }

    private void apply(RosterPreview preview, boolean manyMayLeave) {
        watch(true);
        show(Step.CHECK, new ApplyingCard());
        backstage.run(
                UI.getCurrent(),
                () -> rosterImport.apply(preview.id(), manyMayLeave),
                this::applied,
                refusal -> notApplied(preview, refusal));
    }

    private void applied(RosterCounts counts) {
        watch(false);
        show(Step.DONE, new DoneStep(counts, this::choose));
    }

    /** Nothing was done: shows the dry run again, against the database as it is now when that was the reason. */
    private void notApplied(RosterPreview preview, RefusedException refusal) {
        watch(false);
        try {
            var current = CHANGED_MEANWHILE.equals(refusal.key()) ? rosterImport.again(preview.id()) : preview;
            check(current).refused(getTranslation(refusal.key(), refusal.arguments()));
        } catch (RefusedException gone) {
            choose().refused(getTranslation(gone.key(), gone.arguments()));
        }
    }

    private void show(Step step, Component component) {
        steps.at(step);
        content.removeAll();
        content.add(component);
    }

    /** News come with the browser's next question; it asks only while something is going on. */
    private void watch(boolean on) {
        UI.getCurrent().setPollInterval(on ? LOOK_EVERY : NEVER);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.roster");
    }
}
