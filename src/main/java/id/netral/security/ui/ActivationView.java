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
import id.netral.security.account.ActivationService;

/** Where a one-time code becomes a password. The code may come in the address. */
@Route(value = "aktivasi", autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://css/security.css")
public class ActivationView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private static final String CODE = "kode";

    private final ActivationService activations;

    /** Built for each visit. */
    public ActivationView(ActivationService activations) {
        this.activations = activations;
        addClassName("plain");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CODE)
                .orElse("");
        removeAll();
        var card = new PlainCard(getTranslation("activation.title"), getTranslation("activation.lead"));
        card.add(new ActivationForm(code, this::activate));
        card.add(new Anchor("masuk", getTranslation("activation.to-sign-in")));
        add(card);
        if (!code.isEmpty()) {
            // The code shall not stay in the browser's history.
            event.getUI().getPage().getHistory().replaceState(null, "aktivasi");
        }
    }

    private void activate(String name, String code, String password) {
        activations.activate(name, code, password);
        UI.getCurrent().getPage().setLocation("masuk?aktif");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("activation.title");
    }
}
