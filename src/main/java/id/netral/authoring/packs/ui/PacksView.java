package id.netral.authoring.packs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.authoring.packs.PackArrival;
import id.netral.authoring.packs.PackExport;
import id.netral.authoring.packs.PackImport;
import id.netral.authoring.packs.PackKeys;
import id.netral.authoring.packs.PackPreview;
import id.netral.authoring.packs.ScormExport;
import id.netral.catalog.Catalog;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.function.LongConsumer;

/** Modules leave for other agencies and arrive from them. */
@Route("paket")
@RolesAllowed({Role.Names.PELATIH, Role.Names.PENINJAU, Role.Names.ADMIN})
@Menu(title = "nav.packs", icon = "vaadin:package", order = 44)
@StyleSheet("context://css/packs.css")
class PacksView extends Div implements HasDynamicTitle {

    private final transient PackImport packs;
    private final transient CurrentUser currentUser;
    private final ZoneId zone;
    private final Div receiving = new Div();
    private final ArrivalGrid arrivals;

    PacksView(
            Catalog catalog,
            PackExport export,
            ScormExport scorm,
            PackImport packs,
            PackKeys keys,
            CurrentUser currentUser,
            ZoneId agencyZone) {
        this.packs = packs;
        this.currentUser = currentUser;
        this.zone = agencyZone;
        addClassNames("packs", "stack");
        receiving.addClassName("stack");
        arrivals = new ArrivalGrid(
                query -> packs.page(query.getOffset(), query.getLimit()).stream(),
                query -> packs.count(),
                zone,
                this::look);
        add(new PageHeader(getTranslation("nav.packs"), getTranslation("packs.lead")));
        if (brings()) {
            add(new ExportCard(catalog.modules(), export, scorm), card("packs.import", receiving));
            choose();
        }
        add(card("packs.arrivals", arrivals));
        if (brings()) {
            add(admin() ? new KeysCard(keys, zone) : new OwnKeyCard(keys.own()));
        }
    }

    private boolean brings() {
        return admin() || currentUser.require().has(Role.PELATIH);
    }

    private Div card(String title, Component content) {
        var card = new Div(new H2(getTranslation(title)), content);
        card.addClassNames("card", "stack");
        return card;
    }

    private boolean admin() {
        return currentUser.require().has(Role.ADMIN);
    }

    private void choose() {
        receiving.removeAll();
        receiving.add(new Paragraph(getTranslation("packs.import.lead")), new PackUpload(this::check));
    }

    private void check(byte[] zip) {
        try {
            var preview = packs.preview(zip);
            var atOnce = packs.publishesAtOnce(preview);
            receiving.removeAll();
            receiving.add(
                    new PreviewCard(preview), new PackDecision(preview, atOnce, () -> receive(zip), this::choose));
        } catch (RefusedException refusal) {
            choose();
            Notices.refusal(refusal);
        }
    }

    private void receive(byte[] zip) {
        try {
            var published = packs.receive(zip).published();
            Notices.success(getTranslation(published ? "packs.import.published" : "packs.import.waiting"));
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
        choose();
        arrivals.refresh();
    }

    private void look(PackArrival arrival) {
        try {
            PackPreview preview = packs.preview(arrival);
            new ArrivalDialog(
                            arrival,
                            preview,
                            currentUser.require().has(Role.PENINJAU),
                            () -> decide(arrival, packs::approve, "packs.import.published"),
                            () -> decide(arrival, packs::reject, "packs.arrival.rejected"))
                    .open();
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
            arrivals.refresh();
        }
    }

    private void decide(PackArrival arrival, LongConsumer decision, String done) {
        try {
            decision.accept(arrival.id());
            Notices.success(getTranslation(done));
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
        arrivals.refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.packs");
    }
}
