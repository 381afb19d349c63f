package id.netral.reporting.ui.files;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.reporting.completion.CompletionReport;
import id.netral.reporting.orders.ReportFiles;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.io.Serial;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** One's own workbooks made in the background, and the form that orders another. Asks for news only while there may be any. */
@StyleSheet("context://css/hr.css")
@Route("laporan/berkas")
@RolesAllowed({Role.Names.SDM, Role.Names.SDM_OPD, Role.Names.PIMPINAN, Role.Names.ADMIN})
@Menu(title = "nav.report-files", icon = "vaadin:file-table", order = 12)
class ReportFilesView extends Div implements HasDynamicTitle {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int POLL = 1_000;

    private final transient ReportFiles files;
    private final ZoneId zone;
    private final Div list = new Div();
    private @Nullable Registration polling;

    ReportFilesView(ReportFiles files, CompletionReport report, Clock clock, ZoneId agencyZone) {
        this.files = files;
        this.zone = agencyZone;
        var form = new ReportOrderForm(files.kinds(), report.units(), report.modules(), clock.withZone(agencyZone));
        form.onOrder((kind, filter) -> {
            files.order(kind, filter, getLocale(), form.purpose());
            Notices.success(getTranslation("files.ordered"));
            refresh();
        });
        list.addClassName("stack");
        addClassName("stack");
        add(
                new PageHeader(getPageTitle(), getTranslation("files.lead")),
                form,
                new H2(getTranslation("files.list")),
                list);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(news -> refresh());
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private void refresh() {
        var mine = files.mine();
        list.removeAll();
        mine.forEach(file -> list.add(new ReportFileCard(file, files, zone, this::refresh)));
        if (mine.isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.FILE_TABLE, getTranslation("files.none.title"), getTranslation("files.none.text")));
        }
        var busy = mine.stream().anyMatch(file -> !file.state().isOver());
        getUI().ifPresent(ui -> ui.setPollInterval(busy ? POLL : -1));
        var ready = files.newlyReady();
        if (ready > 0) {
            Notices.success(getTranslation("files.ready-now", ready));
        }
        files.newlyFailed(); // the list tells of them
    }

    @Override
    public String getPageTitle() {
        return getTranslation("files.title");
    }
}
