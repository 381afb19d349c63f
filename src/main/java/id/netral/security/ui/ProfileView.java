package id.netral.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.netral.common.ui.PageHeader;
import id.netral.security.account.OwnAccount;
import jakarta.annotation.security.PermitAll;

/** A person's own account: who they are here, their password, and a way out of every device. */
@Route("profil")
@PermitAll
@StyleSheet("context://css/security.css")
public class ProfileView extends Div implements HasDynamicTitle {

    private final OwnAccount account;

    /** Built for each visit. */
    public ProfileView(OwnAccount account) {
        this.account = account;
        addClassNames("profile", "stack");
        add(
                new PageHeader(getTranslation("profile.title"), getTranslation("profile.lead")),
                new ProfileCard(account.profile()),
                passwordCard(),
                devicesCard());
    }

    private Div passwordCard() {
        return card(
                getTranslation("profile.password"),
                getTranslation("profile.password-lead"),
                new ChangePasswordForm((current, fresh) -> {
                    account.changePassword(current, fresh);
                    UI.getCurrent().getPage().setLocation("masuk?sandi");
                }));
    }

    private Div devicesCard() {
        var button = new Button(getTranslation("profile.sign-out-everywhere"), event -> confirm());
        return card(getTranslation("profile.devices"), getTranslation("profile.devices-lead"), button);
    }

    private void confirm() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("profile.sign-out-everywhere"));
        dialog.setText(getTranslation("profile.sign-out-question"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("account.cancel"));
        dialog.setConfirmText(getTranslation("profile.sign-out-confirm"));
        dialog.addConfirmListener(event -> {
            account.signOutEverywhere();
            UI.getCurrent().getPage().setLocation("masuk?semua");
        });
        dialog.open();
    }

    private static Div card(String title, String lead, Component content) {
        var words = new Paragraph(lead);
        words.addClassName("meta");
        var card = new Div(new H2(title), words, content);
        card.addClassNames("card", "stack");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("profile.title");
    }
}
