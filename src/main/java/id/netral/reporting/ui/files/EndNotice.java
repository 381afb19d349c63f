package id.netral.reporting.ui.files;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.netral.common.ui.Notices;
import id.netral.reporting.orders.ReportFiles;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import java.io.Serial;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells people on whatever screen they go to next that a workbook they ordered is ready, or cannot be made. */
@Component
class EndNotice implements VaadinServiceInitListener {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Set<Role> READERS = Set.of(Role.SDM, Role.SDM_OPD, Role.PIMPINAN, Role.ADMIN);

    private final transient ReportFiles files;
    private final transient CurrentUser currentUser;

    EndNotice(ReportFiles files, CurrentUser currentUser) {
        this.files = files;
        this.currentUser = currentUser;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addAfterNavigationListener(after -> tell()));
    }

    private void tell() {
        if (currentUser.find().filter(EndNotice::reads).isPresent()) {
            var ready = files.newlyReady();
            if (ready > 0) {
                Notices.success(UI.getCurrent().getTranslation("files.ready", ready));
            }
            var failed = files.newlyFailed();
            if (failed > 0) {
                Notices.error(UI.getCurrent().getTranslation("files.failed", failed));
            }
        }
    }

    private static boolean reads(SignedInUser user) {
        return user.roles().stream().anyMatch(READERS::contains);
    }
}
