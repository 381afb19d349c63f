package id.netral.learning.ui.assignment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.common.RefusedException;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.learning.audience.Audience;
import id.netral.learning.audience.AudiencePerson;
import id.netral.learning.audience.AudiencePreview;
import id.netral.learning.audience.AudiencePreviews;
import id.netral.learning.audience.PickedLists;
import id.netral.learning.duty.AssignmentListing;
import id.netral.learning.duty.AssignmentOptions;
import id.netral.learning.duty.AssignmentOrder;
import id.netral.learning.duty.Assignments;
import id.netral.learning.ui.CriterionWords;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** What is asked of whom: HR's list of the whole agency, an officer's of the own units. */
@StyleSheet("context://css/assignments.css")
@Route("sdm/penugasan")
@RolesAllowed({Role.Names.SDM, Role.Names.SDM_OPD, Role.Names.ADMIN})
@Menu(title = "nav.assignments", icon = "vaadin:tasks", order = 30)
class AssignmentsView extends Div implements HasDynamicTitle, AssignmentGrid.Actions, AudienceSource {

    private final transient Assignments assignments;
    private final transient AssignmentOptions options;
    private final transient AudiencePreviews previews;
    private final transient PickedLists lists;
    private final transient Clock clock;
    private final ZoneId zone;
    private final AssignmentGrid grid;
    private final EmptyState empty;
    private transient AssignmentChoices choices;

    AssignmentsView(
            Assignments assignments,
            AssignmentOptions options,
            AudiencePreviews previews,
            PickedLists lists,
            Clock clock,
            ZoneId agencyZone) {
        this.assignments = assignments;
        this.options = options;
        this.previews = previews;
        this.lists = lists;
        this.clock = clock;
        this.zone = agencyZone;
        addClassNames("assignments", "stack");
        choices = choices();
        var add = new Button(getTranslation("assignment.add"), VaadinIcon.PLUS.create(), event -> openNew());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        grid = new AssignmentGrid(
                assignments::page, () -> new CriterionWords(this, choices.unitNames()), this::today, this);
        empty = new EmptyState(
                VaadinIcon.TASKS, getTranslation("assignment.empty"), getTranslation("assignment.empty-text"));
        add(new PageHeader(getTranslation("nav.assignments"), getTranslation("assignment.lead"), add), empty, grid);
        showRows();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private AssignmentChoices choices() {
        return new AssignmentChoices(
                options.modules(),
                options.paths(),
                options::hint,
                options::hint,
                options.units(),
                options.wholeAgency(),
                today());
    }

    private void showRows() {
        var none = assignments.page(PageRequest.of(0, 1)).isEmpty();
        empty.setVisible(none);
        grid.setVisible(!none);
        grid.refresh();
    }

    private AssignmentDialog dialog(Consumer<AssignmentOrder> work, String done) {
        choices = choices();
        return new AssignmentDialog(choices, lists, this, order -> save(() -> work.accept(order), done));
    }

    private void openNew() {
        dialog(assignments::assign, "assignment.saved").open();
    }

    @Override
    public void change(AssignmentListing listing) {
        dialog(order -> assignments.change(listing.id(), order), "assignment.changed")
                .open(listing.order());
    }

    private boolean save(Runnable work, String done) {
        try {
            work.run();
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
            return false;
        }
        Notices.success(getTranslation(done));
        showRows();
        return true;
    }

    @Override
    public void end(AssignmentListing listing) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("assignment.end-question"));
        dialog.setText(getTranslation("assignment.end-text", listing.title()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("assignment.cancel"));
        dialog.setConfirmText(getTranslation("assignment.end"));
        dialog.addConfirmListener(event -> save(() -> assignments.end(listing.id()), "assignment.ended"));
        dialog.open();
    }

    @Override
    public AudiencePreview preview(Audience audience) {
        return previews.of(audience);
    }

    @Override
    public List<AudiencePerson> people(Audience audience, String name, Pageable page) {
        return previews.people(audience, name, page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.assignments");
    }
}
