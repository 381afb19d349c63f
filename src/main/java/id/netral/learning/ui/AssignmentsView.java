package id.netral.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleId;
import id.netral.common.RefusedException;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.learning.AssignmentListing;
import id.netral.learning.Assignments;
import id.netral.people.EmployeeDirectory;
import id.netral.people.UnitId;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** HR's list of what is asked of whom. */
@Route("sdm/penugasan")
@RolesAllowed({Role.Names.SDM, Role.Names.ADMIN})
@Menu(title = "nav.assignments", icon = "vaadin:tasks", order = 30)
class AssignmentsView extends Div implements HasDynamicTitle {

    private final transient Assignments assignments;
    private final transient Catalog catalog;
    private final transient EmployeeDirectory employees;
    private final transient Clock clock;
    private final ZoneId zone;
    private final AssignmentGrid grid;
    private final EmptyState empty;

    AssignmentsView(
            Assignments assignments, Catalog catalog, EmployeeDirectory employees, Clock clock, ZoneId agencyZone) {
        this.assignments = assignments;
        this.catalog = catalog;
        this.employees = employees;
        this.clock = clock;
        this.zone = agencyZone;
        addClassNames("assignments", "stack");
        var add = new Button(getTranslation("assignment.add"), VaadinIcon.PLUS.create(), event -> openDialog());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        grid = new AssignmentGrid(assignments::page, this::today, this::confirmEnd);
        empty = new EmptyState(
                VaadinIcon.TASKS, getTranslation("assignment.empty"), getTranslation("assignment.empty-text"));
        add(new PageHeader(getTranslation("nav.assignments"), getTranslation("assignment.lead"), add), empty, grid);
        showRows();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private void showRows() {
        var none = assignments.page(PageRequest.of(0, 1)).isEmpty();
        empty.setVisible(none);
        grid.setVisible(!none);
        grid.refresh();
    }

    private void openDialog() {
        new AssignmentDialog(catalog.modules(), employees.units(), today(), this::assign).open();
    }

    private boolean assign(ModuleId module, @Nullable UnitId unit, @Nullable LocalDate dueOn) {
        try {
            assignments.assign(module, unit, dueOn);
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
            return false;
        }
        Notices.success(getTranslation("assignment.saved"));
        showRows();
        return true;
    }

    private void confirmEnd(AssignmentListing listing) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("assignment.end-question"));
        dialog.setText(getTranslation("assignment.end-text", listing.module()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("assignment.cancel"));
        dialog.setConfirmText(getTranslation("assignment.end"));
        dialog.addConfirmListener(event -> end(listing));
        dialog.open();
    }

    private void end(AssignmentListing listing) {
        assignments.end(listing.id());
        Notices.success(getTranslation("assignment.ended"));
        showRows();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.assignments");
    }
}
