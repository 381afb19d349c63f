package id.netral.privacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.privacy.Retention;
import id.netral.privacy.RetentionKind;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;

/** How long each kind of personal data is kept. */
@Route("pengaturan-data-pribadi")
@RolesAllowed({Role.Names.SDM, Role.Names.ADMIN})
@Menu(title = "nav.retention", icon = "vaadin:archive", order = 67)
class RetentionView extends Div implements HasDynamicTitle {

    private final transient Retention retention;

    RetentionView(Retention retention) {
        this.retention = retention;
        addClassNames("stack");
        add(
                new PageHeader(getTranslation("nav.retention"), getTranslation("retention.lead")),
                new Paragraph(getTranslation("retention.ledger")));
        retention.all().forEach(period -> add(new RetentionRow(period, retention::preview, this::save)));
    }

    private void save(RetentionKind kind, int months) {
        try {
            retention.change(kind, months);
            Notices.success(getTranslation("retention.saved"));
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.retention");
    }
}
