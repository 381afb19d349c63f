package id.netral.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.common.RefusedException;
import id.netral.common.ui.PageHeader;
import id.netral.people.RosterCounts;
import id.netral.people.RosterFiles;
import id.netral.people.RosterImport;
import id.netral.people.RosterPreview;
import id.netral.people.ui.StepList.Step;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;

/** HR takes the agency's roster over: choose the file, look at what it would do, apply it. */
@Route(PeoplePaths.IMPORT)
@RolesAllowed({Role.Names.SDM, Role.Names.ADMIN})
@Menu(title = "nav.roster", icon = "vaadin:upload", order = 22)
@StyleSheet("css/people.css")
class RosterImportView extends Div implements HasDynamicTitle, RosterUpload.Listener {

    private static final int LOOK_EVERY = 600;
    private static final int NEVER = -1;
    private static final String CHANGED_MEANWHILE = "roster.apply.changed";

    private final transient RosterImport rosterImport;
    private final transient RosterFiles files;
    private final transient Backstage backstage;
    private final StepList steps = new StepList();
    private final Div content = new Div();
    private ChooseFileStep choosing;

    RosterImportView(
            RosterImport rosterImport,
            RosterFiles files,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) {
        this.rosterImport = rosterImport;
        this.files = files;
        this.backstage = new Backstage(executor);
        addClassNames("roster", "stack");
        content.addClassName("stack");
        var template = new FileLink(
                getTranslation("roster.template.download"), getTranslation("roster.template.file"), files::template);
        add(new PageHeader(getTranslation("nav.roster"), getTranslation("roster.lead"), template), steps, content);
        choosing = choose();
    }

    private ChooseFileStep choose() {
        choosing = new ChooseFileStep(new RosterUpload(rosterImport, this));
        show(Step.CHOOSE, choosing);
        return choosing;
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
    public void refused(String key, Object... arguments) {
        watch(false);
        choosing.refused(getTranslation(key, arguments));
    }

    private CheckStep check(RosterPreview preview) {
        var step = new CheckStep(preview, rosterImport, files, () -> confirm(preview), this::choose);
        show(Step.CHECK, step);
        return step;
    }

    private void confirm(RosterPreview preview) {
        var counts = preview.counts();
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("roster.apply.question"));
        dialog.setText(getTranslation("roster.apply.text", counts.added(), counts.changed()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("roster.apply.cancel"));
        dialog.setConfirmText(getTranslation("roster.apply.confirm"));
        dialog.addConfirmListener(event -> apply(preview));
        dialog.open();
    }

    private void apply(RosterPreview preview) {
        watch(true);
        show(Step.CHECK, applying());
        backstage.run(
                UI.getCurrent(),
                () -> rosterImport.apply(preview.id()),
                this::applied,
                refusal -> notApplied(preview, refusal));
    }

    private Div applying() {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("roster.applying.title"));
        var card = new Div(
                new H2(getTranslation("roster.applying.title")),
                bar,
                new Paragraph(getTranslation("roster.applying.text")));
        card.addClassNames("card", "stack");
        card.getElement().setAttribute("role", "status");
        return card;
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
