package id.netral.messaging.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.messaging.MailId;
import id.netral.messaging.MailListing;
import id.netral.messaging.OutboxAdministration;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.function.Consumer;

/** What has been sent, what waits, and what needs a person's decision. */
@StyleSheet("context://css/hr.css")
@StyleSheet("context://css/messaging.css")
@StyleSheet("context://css/security.css")
@Route("kotak-keluar")
@RolesAllowed({Role.Names.SDM, Role.Names.ADMIN})
@Menu(title = "nav.outbox", icon = "vaadin:envelope-o", order = 63)
class OutboxView extends Div implements HasDynamicTitle {

    private final transient OutboxAdministration outbox;
    private final ZoneId zone;
    private final Div status = new Div();
    private final MailFilterBar filter = new MailFilterBar(this::showRows);
    private final MailGrid grid;

    OutboxView(OutboxAdministration outbox, ZoneId agencyZone) {
        this.outbox = outbox;
        this.zone = agencyZone;
        addClassNames("outbox", "stack", "list-screen");
        grid = new MailGrid(
                query -> outbox.page(filter.value(), query.getOffset(), query.getLimit()).stream(),
                query -> outbox.count(filter.value()),
                zone,
                this::open);
        add(new PageHeader(getTranslation("nav.outbox"), getTranslation("outbox.lead")), status, filter, grid);
        showRows();
    }

    private void showRows() {
        status.removeAll();
        status.add(new OutboxStatusCard(outbox.status()));
        grid.refresh();
    }

    private void open(MailListing listing) {
        outbox.find(listing.id())
                .ifPresent(mail -> new MailDialog(
                                mail,
                                zone,
                                () -> decide(listing.id(), outbox::queueAgain, "outbox.queued"),
                                () -> decide(listing.id(), outbox::discard, "outbox.discarded"))
                        .open());
    }

    private void decide(MailId id, Consumer<MailId> decision, String done) {
        try {
            decision.accept(id);
            Notices.success(getTranslation(done));
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
        showRows();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.outbox");
    }
}
