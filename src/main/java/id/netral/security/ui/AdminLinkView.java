package id.netral.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.netral.security.account.FirstAdministrator;

/** Where the one-time link from the server's log leads. */
@Route(value = "aktivasi-admin", autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://css/security.css")
public class AdminLinkView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final FirstAdministrator administrator;

    /** Built for each visit. */
    public AdminLinkView(FirstAdministrator administrator) {
        this.administrator = administrator;
        addClassName("plain");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        removeAll();
        var card = new PlainCard(getTranslation("admin-link.title"), getTranslation("admin-link.lead"));
        if (administrator.isOpen(token)) {
            card.add(new AdminLinkForm((name, email, password) -> create(token, name, email, password)));
        } else {
            card.add(new FormMessage(getTranslation("admin-link.invalid"), false));
            card.add(new Anchor("masuk", getTranslation("activation.to-sign-in")));
        }
        add(card);
    }

    private void create(String token, String name, String email, String password) {
        administrator.create(token, name, email, password);
        UI.getCurrent().getPage().setLocation("masuk?aktif");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin-link.title");
    }
}
