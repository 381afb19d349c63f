package id.netral.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.netral.common.RefusedException;
import id.netral.common.ui.DownloadLink;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.privacy.CorrectionField;
import id.netral.privacy.CorrectionRequests;
import id.netral.privacy.OwnData;
import id.netral.security.CurrentUser;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;

/** A person's own data: why it is kept, a copy to take away, and a way to have it put right. */
@StyleSheet("context://css/hr.css")
@Route("data-saya")
@PermitAll
class OwnDataView extends Div implements HasDynamicTitle {

    private final transient CorrectionRequests requests;
    private final ZoneId zone;
    private final Div own = new Div();

    OwnDataView(OwnData data, CorrectionRequests requests, CurrentUser currentUser, ZoneId agencyZone) {
        this.requests = requests;
        this.zone = agencyZone;
        addClassNames("stack");
        add(
                new PageHeader(getTranslation("own-data.title"), getTranslation("own-data.lead")),
                card("privacy-notice.title", new NoticeText()),
                card("own-data.copy", new Paragraph(getTranslation("own-data.copy-text")), download(data)));
        if (currentUser.require().employeeId().isPresent()) {
            add(card("correction.title", new CorrectionForm(this::ask), own));
            showOwn();
        }
    }

    private DownloadLink download(OwnData data) {
        var locale = getLocale();
        return new DownloadLink(
                getTranslation("own-data.download"),
                "data-saya-netral.zip",
                "application/zip",
                out -> data.write((key, arguments) -> getTranslation(locale, key, arguments), locale, out));
    }

    private boolean ask(CorrectionField field, String wanted, String note) {
        try {
            requests.ask(field, wanted, note);
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
            return false;
        }
        Notices.success(getTranslation("correction.asked"));
        showOwn();
        return true;
    }

    private void showOwn() {
        own.removeAll();
        own.add(new OwnCorrections(requests.own(), zone));
    }

    private Div card(String title, Component... content) {
        var card = new Div(new H2(getTranslation(title)));
        card.add(content);
        card.addClassNames("card", "stack");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("own-data.title");
    }
}
