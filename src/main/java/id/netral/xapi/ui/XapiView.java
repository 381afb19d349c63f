package id.netral.xapi.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.security.Role;
import id.netral.xapi.XapiAdministration;
import id.netral.xapi.XapiState;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;

/** What was told to the learning record store, what waits, and why. */
@StyleSheet("context://css/hr.css")
@StyleSheet("context://css/messaging.css")
@StyleSheet("context://css/security.css")
@Route("admin/xapi")
@RolesAllowed(Role.Names.ADMIN)
@Menu(title = "nav.xapi", icon = "vaadin:exchange", order = 65)
class XapiView extends Div implements HasDynamicTitle {

    private final transient XapiAdministration administration;
    private final ZoneId zone;
    private final Div status = new Div();
    private final Select<XapiState> state = new Select<>();
    private final XapiGrid grid;

    XapiView(XapiAdministration administration, ZoneId agencyZone) {
        this.administration = administration;
        this.zone = agencyZone;
        addClassNames("stack", "list-screen");
        var again = new Button(getTranslation("xapi.try-again"), event -> tryAgain());
        grid = new XapiGrid(
                query -> administration.page(state.getValue(), query.getOffset(), query.getLimit()).stream(),
                query -> administration.count(state.getValue()),
                zone);
        filter();
        var filters = new Div(state, again);
        filters.addClassName("hr-filters");
        add(new PageHeader(getTranslation("nav.xapi"), getTranslation("xapi.lead")), status, filters, grid);
        show();
    }

    private void filter() {
        var all = getTranslation("xapi.all");
        state.setLabel(getTranslation("xapi.state"));
        state.setItems(XapiState.values());
        state.setItemLabelGenerator(item -> item == null ? all : getTranslation("xapi.state." + item.name()));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(all);
        state.addValueChangeListener(event -> grid.refresh());
    }

    private void show() {
        status.removeAll();
        status.add(new XapiStatusCard(administration.status(), zone));
        grid.refresh();
    }

    private void tryAgain() {
        administration.tryAgain();
        Notices.success(getTranslation("xapi.trying-again"));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.xapi");
    }
}
