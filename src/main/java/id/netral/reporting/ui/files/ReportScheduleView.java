package id.netral.reporting.ui.files;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.common.RefusedException;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.reporting.completion.CompletionReport;
import id.netral.reporting.orders.ReportFiles;
import id.netral.reporting.orders.ReportSchedules;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.io.Serial;

/** Reports made every week or month, and the form that sets another up. */
@StyleSheet("context://css/hr.css")
@Route("laporan/jadwal")
@RolesAllowed({Role.Names.SDM, Role.Names.ADMIN})
@Menu(title = "nav.report-schedules", icon = "vaadin:calendar-clock", order = 13)
class ReportScheduleView extends Div implements HasDynamicTitle {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ReportSchedules schedules;
    private final Div list = new Div();

    ReportScheduleView(ReportSchedules schedules, ReportFiles files, CompletionReport report) {
        this.schedules = schedules;
        list.addClassName("stack");
        addClassName("stack");
        add(
                new PageHeader(getPageTitle(), getTranslation("schedule.lead")),
                new ScheduleForm(files.kinds(), report.units(), report.modules(), schedules.readers(), this::add),
                new H2(getTranslation("schedule.list")),
                list);
        refresh();
    }

    private void add(ScheduleForm.Choice choice) {
        try {
            schedules.add(
                    choice.kind(), choice.filter(), choice.rhythm(), choice.day(), choice.recipients(), getLocale());
            Notices.success(getTranslation("schedule.added"));
            refresh();
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
    }

    private void refresh() {
        var running = schedules.running();
        var names = schedules.readers();
        list.removeAll();
        running.forEach(schedule -> list.add(new ScheduleCard(schedule, names, () -> {
            schedules.end(schedule.id());
            refresh();
        })));
        if (running.isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.CALENDAR_CLOCK,
                    getTranslation("schedule.none.title"),
                    getTranslation("schedule.none.text")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("schedule.title");
    }
}
